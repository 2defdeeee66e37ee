import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { recordAudit } from '../../src/platform/audit/record.ts';
import { witnessPath, writeWitness } from '../../src/platform/audit/witness-file.ts';
import { backUp } from '../../src/platform/backup/back-up.ts';
import { parts } from '../../src/platform/backup/manifest.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { testRoot } from '../../src/platform/embedded/test-root.ts';
import { storeFile } from '../../src/platform/files/store-file.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import { draftReferral } from '../../src/stages/referral/commands/draft-referral.ts';
import { writeLetter } from '../../src/stages/referral/commands/write-letter.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import { aWorld } from '../support/a-world.ts';
import { sealAll } from '../support/seal-all.ts';
import { openTestDatabase } from '../support/test-database.ts';

/** A database with ten people, sixty canaries in their encrypted fields and files, a sealed audit; and a backup of it
 *  in `to`, without the key file. `root` is for what a test makes; `take` takes another backup. */
export async function aBackup() {
  const { root, remove } = testRoot();
  const dataDir = join(root, '..', 'source');
  const to = join(root, '..', 'backup');
  const canaries: string[] = [];
  let written = {
    referralId: '',
    reason: '',
    file: { fileId: '', personId: '', dataClass: 'referral-letter' as const },
    bytes: Buffer.alloc(0),
  };
  const db = await openTestDatabase();
  const world = await aWorld(db);
  const worker = await world.colleague('social-worker', world.bodies.comune);
  const canary = () => {
    const word = `canarino-${randomBytes(12).toString('hex')}`;
    canaries.push(word);
    return word;
  };
  for (let n = 0; n < 10; n++) {
    await withActor(db.doors, worker.who, async (tx) => {
      const registered = await registerPerson(tx, worker, {
        familyName: canary(),
        givenName: canary(),
        birthDate: null,
        birthplace: null,
        sex: null,
        codiceFiscale: null,
        mismatchReason: canary(),
      });
      if (!registered.ok) throw new Error(registered.code);
      const drafted = await draftReferral(tx, worker, registered.person, world.projectId);
      if (!drafted.ok) throw new Error(drafted.code);
      const referral = await findReferral(tx, drafted.id);
      if (!referral) throw new Error('gone');
      const reason = canary();
      await writeLetter(tx, referral, 1, { reason, wishes: canary(), needs: null });
      await recordAudit(tx, worker.accountId, {
        event: 'referral.written',
        outcome: 'done',
        requestId: 'test',
      });
      const { id: personId } = registered.person;
      const bytes = Buffer.from(`${canary()} `.repeat(8_000));
      const { fileId } = await storeFile(tx, { personId, dataClass: 'referral-letter', bytes });
      written = {
        referralId: drafted.id,
        reason,
        file: { fileId, personId, dataClass: 'referral-letter' },
        bytes,
      };
    });
  }
  const seal = await sealAll(db);
  cpSync(inject('server').keyDir, join(dataDir, 'keys'), { recursive: true });
  writeWitness(witnessPath(dataDir), seal);
  const keyDatabase = db.keyRuntime.database ?? '';
  const connections = {
    data: { runtime: db.runtime, migrator: db.migrator },
    keys: { runtime: db.keyRuntime, migrator: { ...db.migrator, database: keyDatabase } },
  };
  const take = () =>
    backUp({
      connections,
      dataDir,
      keyDir: inject('server').keyDir,
      filesDir: db.filesDir,
      to,
      only: parts,
      withKeyFile: false,
      now: new Date(),
    });
  await take();
  const close = async () => {
    await db.close();
    remove();
  };
  return { db, root, dataDir, to, canaries, reader: worker.who, written, take, close };
}
