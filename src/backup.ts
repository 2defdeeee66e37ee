import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from './platform/backup/back-up.ts';
import { type Part, parts } from './platform/backup/manifest.ts';
import { readSettings } from './platform/settings.ts';
import { joinInstallation } from './platform/start/join-installation.ts';
import { OperatorRefusal, runForOperator, tellOperator as say } from './platform/start/run-for-operator.ts';

// `npm run backup -- --to FOLDER [--only database|files|keys] [--with-key-file]`: beside a running installation or not.
const usage = 'Say where to: npm run backup -- --to FOLDER [--only database|files|keys] [--with-key-file].';

async function main(): Promise<undefined> {
  const { to, only, withKeyFile } = readOptions(process.argv.slice(2));
  const settings = readSettings(process.env);
  const joined = await joinInstallation(settings);
  try {
    const { dataDir, keyDir, filesDir } = settings;
    const said = await backUp({
      connections: joined.connections,
      dataDir,
      keyDir,
      filesDir,
      to,
      only,
      withKeyFile,
      now: new Date(),
    });
    for (const line of said) say(line);
    say(`The backup is in ${to}.`);
    if (only.includes('keys') && !withKeyFile) {
      say(
        `It does not hold the key file, without which nothing encrypted can be read: keep a copy of ${keyDir} in another place.`,
      );
    }
    if (withKeyFile)
      say(
        'It holds the key file, which opens everything: keep the folder keys apart from the folder database.',
      );
  } finally {
    await joined.close();
  }
}

/** @throws OperatorRefusal with one sentence */
function readOptions(args: string[]): { to: string; only: readonly Part[]; withKeyFile: boolean } {
  const options = {
    to: { type: 'string' },
    only: { type: 'string', multiple: true },
    'with-key-file': { type: 'boolean' },
  } as const;
  const typed = attempt(() => parseArgs({ args, options }).values);
  if (!typed?.to) throw new OperatorRefusal(usage);
  const only = parts.filter((part) => typed.only === undefined || typed.only.includes(part));
  if (typed.only?.some((name) => !parts.some((part) => part === name))) throw new OperatorRefusal(usage);
  const withKeyFile = typed['with-key-file'] ?? false;
  if (withKeyFile && !only.includes('keys'))
    throw new OperatorRefusal('--with-key-file goes with the part keys.');
  return { to: resolve(typed.to), only, withKeyFile };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

runForOperator(main);
