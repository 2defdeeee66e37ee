import { verifyDatabase } from './platform/audit/verify-database.ts';
import { readWitness, witnessPath } from './platform/audit/witness-file.ts';
import { loadKeyFile } from './platform/crypto/key-file.ts';
import { openDoors } from './platform/database/pools.ts';
import { readSettings } from './platform/settings.ts';
import { joinInstallation } from './platform/start/join-installation.ts';
import { runForOperator, tellOperator as say } from './platform/start/run-for-operator.ts';

// `npm run audit:verify`: whether anybody has edited, deleted, inserted or moved what the audit holds.
async function main(): Promise<number> {
  const settings = readSettings(process.env);
  // Read before the snapshot: sealing goes on, and a head written later would not be in it.
  const witness = readWitness(witnessPath(settings.dataDir));
  const ring = await loadKeyFile(settings.keyDir);
  const joined = await joinInstallation(settings);
  const doors = openDoors(
    joined.connections.data.runtime,
    joined.connections.keys.runtime,
    ring,
    () => {},
    2,
  );
  try {
    const verdict = await verifyDatabase(doors, ring, witness);
    say(
      `${verdict.seals} seals over ${verdict.rows - verdict.unsealedRows} rows; ${verdict.unsealedRows} rows wait for the next seal.`,
    );
    say(
      witness
        ? `The last head kept outside the database is of seal ${witness.number}.`
        : 'No head is kept outside the database: a log cut back at its end could not be told from a short one.',
    );
    for (const { detail } of verdict.findings) say(detail);
    say(
      verdict.ok
        ? 'The audit is as it was written.'
        : `The audit is NOT as it was written: ${verdict.findings.length} findings.`,
    );
    return verdict.ok ? 0 : 1;
  } finally {
    await doors.close();
    await joined.close();
  }
}

runForOperator(main);
