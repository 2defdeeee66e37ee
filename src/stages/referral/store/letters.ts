import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Decision, Letter, Referral } from '../types.ts';

const dataClass = 'referral-letter';
/** The letter, with the version that a form must send back. */
export type StoredLetter = Letter & { id: string; version: number };

/** Writes an empty letter beside a new draft. */
export async function insertLetter(
  tx: Tx,
  r: Pick<Referral, 'id' | 'territoryId' | 'personId'>,
): Promise<void> {
  await tx.vault.unlockFor(r.personId, dataClass);
  await tx.db
    .insertInto('referral_letter')
    .values({ id: randomUUID(), territory_id: r.territoryId, person_id: r.personId, referral_id: r.id })
    .execute();
}

/** The letter of a referral, opened for the reader, if the actor may read it. */
export async function findLetter(tx: Tx, referralId: string): Promise<StoredLetter | undefined> {
  const row = await tx.db
    .selectFrom('referral_letter')
    .selectAll()
    .where('referral_id', '=', referralId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const box = await tx.vault.unlock([row.person_id], dataClass);
  const place = { table: 'referral_letter', rowId: row.id, personId: row.person_id };
  return {
    id: row.id,
    version: row.version,
    reason: box.open(place, 'reason_enc', row.reason_enc),
    wishes: box.open(place, 'wishes_enc', row.wishes_enc),
    needs: box.open(place, 'needs_enc', row.needs_enc),
  };
}

/** Replaces the letter. @returns false when somebody saved after `version` was read */
export async function updateLetter(
  tx: Tx,
  personId: string,
  id: string,
  version: number,
  letter: Letter,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(personId, dataClass);
  const place = { table: 'referral_letter', rowId: id, personId };
  const result = await tx.db
    .updateTable('referral_letter')
    .set({
      reason_enc: box.seal(place, 'reason_enc', letter.reason),
      wishes_enc: box.seal(place, 'wishes_enc', letter.wishes),
      needs_enc: box.seal(place, 'needs_enc', letter.needs),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Adds what was decided, by the actor. */
export async function insertDecision(
  tx: Tx,
  r: Referral,
  d: Pick<Decision, 'outcome' | 'reason'>,
): Promise<void> {
  const box = await tx.vault.unlockFor(r.personId, dataClass);
  const id = randomUUID();
  await tx.db
    .insertInto('referral_decision')
    .values({
      id,
      territory_id: r.territoryId,
      person_id: r.personId,
      referral_id: r.id,
      outcome: d.outcome,
      decided_by: tx.actor.accountId,
      ...(tx.actor.at ? { decided_at: tx.actor.at } : {}),
      reason_enc: box.seal(
        { table: 'referral_decision', rowId: id, personId: r.personId },
        'reason_enc',
        d.reason,
      ),
    })
    .execute();
}

/** Decisions on a referral, the newest first. */
export async function listDecisions(tx: Tx, referralId: string): Promise<Decision[]> {
  const rows = await tx.db
    .selectFrom('referral_decision')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('decided_at', 'desc')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    outcome: r.outcome as Decision['outcome'],
    reason: box.open(
      { table: 'referral_decision', rowId: r.id, personId: r.person_id },
      'reason_enc',
      r.reason_enc,
    ),
    decidedBy: r.decided_by as AccountId,
    decidedAt: r.decided_at,
  }));
}
