import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restore } from './platform/backup/restore.ts';
import { readSettings } from './platform/settings.ts';
import { OperatorRefusal, runForOperator, tellOperator as say } from './platform/start/run-for-operator.ts';

// `npm run restore -- --from FOLDER --data-dir EMPTY_FOLDER`: a new installation on the embedded server.
async function main(): Promise<undefined> {
  const { from, dataDir } = readOptions(process.argv.slice(2));
  const { keyDir } = readSettings({ DATA_DIR: dataDir });
  const { keyFile, missingFiles } = await restore({ from, dataDir, keyDir, now: new Date() });
  say(`Restored into ${dataDir}. Start it with DATA_DIR=${dataDir}.`);
  if (missingFiles > 0)
    say(
      `${missingFiles} attached files are not in this backup: put them into ${dataDir}/files from another one, or they will not open.`,
    );
  if (!keyFile)
    say(
      `Before that, put the key file of the old installation at ${keyDir}/keys.json, readable by its owner only (chmod 600).`,
    );
}

/** @throws OperatorRefusal with one sentence */
function readOptions(args: string[]): { from: string; dataDir: string } {
  const wrong = new OperatorRefusal(
    'Say from where and to where: npm run restore -- --from FOLDER --data-dir EMPTY_FOLDER.',
  );
  try {
    const typed = parseArgs({
      args,
      options: { from: { type: 'string' }, 'data-dir': { type: 'string' } },
    }).values;
    if (!typed.from || !typed['data-dir']) throw wrong;
    return { from: resolve(typed.from), dataDir: resolve(typed['data-dir']) };
  } catch {
    throw wrong;
  }
}

runForOperator(main);
