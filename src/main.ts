import { join } from 'node:path';
import { tellWhoEnters } from '../db/seed/seed-demonstration.ts';
import { seedFirst } from '../db/seed/seed-first.ts';
import { projectRoot } from './platform/project-root.ts';
import { readSettings, WrongSetting } from './platform/settings.ts';
import { isStartRefusal, openInstallation } from './platform/start/open-installation.ts';
import { runApplication } from './platform/start/run-application.ts';

// The launcher: database, migrations, demonstration data, then the application in a process of its own.
const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  let stopping = false;
  let reopening: Promise<void> = Promise.resolve();
  const reopen = (): void => {
    reopening = tryReopen();
  };
  const tryReopen = async (): Promise<void> => {
    if (stopping) return;
    say('The database stopped by itself: starting it again.');
    try {
      await installation.reopen(reopen);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      if (!stopping) setTimeout(reopen, 1_000);
    }
  };
  const installation = await openInstallation(settings, say, reopen);
  if (settings.demo && !installation.empty && !installation.demonstration) {
    await installation.close();
    throw new WrongSetting('The setting DEMO is 1, but this database holds real data: leave DEMO empty.');
  }
  if (installation.embedded && settings.demo !== false) await seedFirst(installation, settings.dataDir, say);
  const demo =
    installation.demonstration || (installation.embedded && installation.empty && settings.demo !== false);

  const application = runApplication(join(projectRoot(), 'build'), {
    say,
    start: () => ({
      kind: 'start',
      data: installation.connections.data.runtime,
      keys: installation.connections.keys.runtime,
      embedded: installation.embedded,
      demo,
    }),
    onReady: () => {
      say(`Accompagna answers at ${settings.publicUrl}`);
      if (demo) {
        say(
          'Demonstration: all data are invented. On the sign-in page one enters without a password, among others as',
        );
        tellWhoEnters(say);
      }
      if (!demo && installation.empty)
        say('Nobody has an account yet: `npm run admin` makes the first administrator.');
    },
    onRefused: (sentence) => {
      say(sentence);
      void stop(1);
    },
  });

  async function stop(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    await application.stop();
    // A server that is just coming back would be left behind.
    await reopening;
    await installation.close();
    process.exit(code);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
}

main().catch((error: unknown) => {
  if (error instanceof WrongSetting || isStartRefusal(error)) say(error.message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
