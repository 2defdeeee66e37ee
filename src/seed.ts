import { parseArgs } from 'node:util';
import { SeedRefused, seedDemonstration } from '../db/seed/seed-demonstration.ts';
import { readSettings, WrongSetting } from './platform/settings.ts';
import { isStartRefusal, openInstallation } from './platform/start/open-installation.ts';

// `npm run seed -- --people N`: a believable territory of any size on the embedded database.
const MOST_PEOPLE = 100_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const people = readPeople(process.argv.slice(2));
  const settings = readSettings(process.env);
  if (settings.databaseUrl !== '') {
    throw new SeedRefused('Invented people live on the embedded database only: leave DATABASE_URL empty.');
  }
  const installation = await openInstallation(settings, say, () => {});
  try {
    await seedDemonstration(installation, { people, say });
  } finally {
    await installation.close();
  }
}

/** @throws SeedRefused with one sentence that names what is wrong */
function readPeople(args: string[]): number {
  const wrong = new SeedRefused(
    `Say how many people: npm run seed -- --people N, with N from 1 to ${MOST_PEOPLE}.`,
  );
  try {
    const { people } = parseArgs({ args, options: { people: { type: 'string' } } }).values;
    if (people === undefined || !/^\d{1,6}$/.test(people)) throw wrong;
    const number = Number(people);
    if (number < 1 || number > MOST_PEOPLE) throw wrong;
    return number;
  } catch {
    throw wrong;
  }
}

main().catch((error: unknown) => {
  const isSentence = error instanceof SeedRefused || error instanceof WrongSetting || isStartRefusal(error);
  if (isSentence) say(error.message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
