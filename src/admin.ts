import { parseArgs } from 'node:util';
import { findRunning } from './platform/embedded/find-running.ts';
import { type MadeAdministrator, makeAdministrator } from './platform/session/make-administrator.ts';
import { readSettings } from './platform/settings.ts';
import { joinInstallation } from './platform/start/join-installation.ts';
import { openInstallation } from './platform/start/open-installation.ts';
import { OperatorRefusal, runForOperator, tellOperator as say } from './platform/start/run-for-operator.ts';
import { parseEmailAddress } from './values/email-address.ts';
import { normaliseName } from './values/person-name.ts';

// `npm run admin -- --email … --name …`: an administrator of the installation, and the link for her first password.

const no: Record<Exclude<MadeAdministrator['kind'], 'made' | 'invited-again'>, string> = {
  demonstration: 'This database is a demonstration and stays one: choose another DATA_DIR for real data.',
  'another-role':
    'This address belongs to an account with another role: the administrator needs an address of her own.',
  closed: 'The account with this address is closed: an administrator can open it again under the accounts.',
};

async function main(): Promise<undefined> {
  const who = readWho(process.argv.slice(2));
  const settings = readSettings(process.env);
  const beside = settings.databaseUrl === '' && findRunning(settings.dataDir) !== undefined;
  const installation = beside
    ? await joinInstallation(settings)
    : await openInstallation(settings, say, () => {});
  try {
    const made = await makeAdministrator(installation.connections.data.migrator, who, new Date());
    if (made.kind !== 'made' && made.kind !== 'invited-again') throw new OperatorRefusal(no[made.kind]);
    say(
      made.kind === 'made'
        ? `${who.name} may now administer the installation.`
        : 'This administrator exists already: here is another link; the older ones no longer work.',
    );
    say(`To set the password, once, by ${made.expiresAt.toISOString().slice(0, 10)}:`);
    say(`${settings.publicUrl}/invito/${made.token}`);
  } finally {
    await installation.close();
  }
}

/** @throws OperatorRefusal with one sentence that names what is wrong */
function readWho(args: string[]): { email: string; name: string } {
  const { email, name } = readOptions(args);
  if (email === undefined || name === undefined) {
    throw new OperatorRefusal('Say who: npm run admin -- --email name@example.org --name "Name Surname".');
  }
  const address = parseEmailAddress(email);
  if (!address.ok) throw new OperatorRefusal(`--email ${JSON.stringify(email)} is not an e-mail address.`);
  const clean = normaliseName(name);
  if (!clean.ok || [...clean.value].length < 2 || [...clean.value].length > 120) {
    throw new OperatorRefusal('--name must be a name of 2 to 120 characters.');
  }
  return { email: address.value.toLowerCase(), name: clean.value };
}

function readOptions(args: string[]): { email?: string | undefined; name?: string | undefined } {
  try {
    return parseArgs({ args, options: { email: { type: 'string' }, name: { type: 'string' } } }).values;
  } catch (error) {
    throw new OperatorRefusal(error instanceof Error ? error.message : String(error));
  }
}

runForOperator(main);
