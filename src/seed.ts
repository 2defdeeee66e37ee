import { parseArgs } from 'node:util';
import { seedDemonstration } from '../db/seed/seed-demonstration.ts';
import { readSettings } from './platform/settings.ts';
import { openInstallation } from './platform/start/open-installation.ts';
import { OperatorRefusal, runForOperator, tellOperator as say } from './platform/start/run-for-operator.ts';

// `npm run seed -- --people N`: a believable territory of any size on the embedded database.
const MOST_PEOPLE = 100_000;

async function main(): Promise<undefined> {
  const people = readPeople(process.argv.slice(2));
  const settings = readSettings(process.env);
  if (settings.databaseUrl !== '') {
    throw new OperatorRefusal(
      'Invented people live on the embedded database only: leave DATABASE_URL empty.',
    );
  }
  const installation = await openInstallation(settings, say, () => {});
  try {
    await seedDemonstration(installation, { people, say });
  } finally {
    await installation.close();
  }
}

/** @throws OperatorRefusal with one sentence that names what is wrong */
function readPeople(args: string[]): number {
  const people = readOption(args);
  const number = people !== undefined && /^\d{1,6}$/.test(people) ? Number(people) : 0;
  if (number >= 1 && number <= MOST_PEOPLE) return number;
  throw new OperatorRefusal(
    `Say how many people: npm run seed -- --people N, with N from 1 to ${MOST_PEOPLE}.`,
  );
}

function readOption(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { people: { type: 'string' } } }).values.people;
  } catch (error) {
    throw new OperatorRefusal(error instanceof Error ? error.message : String(error));
  }
}

runForOperator(main);
