import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Mark, MarkAct, MarkId, Thing } from '../types.ts';

/** Open marks of the actor, and those by which a colleague gave her something.
 *  @param only on these people alone */
export async function listMarks(tx: Tx, only?: readonly string[]): Promise<Mark[]> {
  let query = tx.db
    .selectFrom('work_mark')
    .selectAll()
    .where('ended_at', 'is', null)
    .where((e) => e.or([e('account_id', '=', tx.actor.accountId), e('given_to', '=', tx.actor.accountId)]));
  if (only !== undefined) query = query.where('person_id', 'in', only);
  const rows = await query.execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'work');
  return rows.map((r) => ({
    id: r.id as MarkId,
    personId: r.person_id as PersonId,
    thing: r.thing as Thing,
    subjectId: r.subject_id,
    act: r.act as MarkAct,
    untilOn: r.until_on,
    givenTo: r.given_to as AccountId | null,
    accountId: r.account_id as AccountId,
    version: r.version,
  }));
}

/** Writes what the actor did with a row of her list; what she did with it before is ended. */
export async function insertMark(
  tx: Tx,
  m: Omit<Mark, 'id' | 'accountId' | 'version'> & { territoryId: TerritoryId; reason: string },
): Promise<void> {
  await tx.db
    .updateTable('work_mark')
    .set({ ended_at: sql<Date>`now()`, version: sql<number>`version + 1` })
    .where('account_id', '=', tx.actor.accountId)
    .where('thing', '=', m.thing)
    .where('subject_id', '=', m.subjectId)
    .where('ended_at', 'is', null)
    .execute();
  const box = await tx.vault.unlockFor(m.personId, 'work');
  const id = randomUUID();
  await tx.db
    .insertInto('work_mark')
    .values({
      id,
      territory_id: m.territoryId,
      person_id: m.personId,
      thing: m.thing,
      subject_id: m.subjectId,
      act: m.act,
      until_on: m.untilOn,
      given_to: m.givenTo,
      reason_enc: box.sealText(
        { table: 'work_mark', rowId: id, personId: m.personId },
        'reason_enc',
        m.reason,
      ),
      account_id: tx.actor.accountId,
    })
    .execute();
}

/** Takes back the actor's own marks on a thing: it waits for her again. @returns whether there was one */
export async function endMark(tx: Tx, id: string): Promise<boolean> {
  const result = await tx.db
    .updateTable('work_mark')
    .set({ ended_at: sql<Date>`now()`, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('account_id', '=', tx.actor.accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Of these people, those on whose things the actor may put a mark. */
export async function listMarkable(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select p as id from unnest(gate.persons('work', 'write')) p where p = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx.db,
  );
  return new Set(rows.map((r) => r.id));
}
