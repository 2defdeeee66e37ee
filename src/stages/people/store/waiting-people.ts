import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../types.ts';

/** A record of a person that waits for somebody, with the day by which. */
export type WaitingRecord = { id: string; personId: PersonId; due: CalendarDay | null };

/** Decrees that end before a day, of people whose representatives the actor writes; the first to end first, at most 200.
 *  @param before exclusive
 *  @param only of these people alone */
export async function listDecreesEndingBefore(
  tx: Tx,
  before: CalendarDay,
  only?: readonly string[],
): Promise<WaitingRecord[]> {
  const { rows } = await sql<WaitingRecord>`
    select id, person_id as "personId", valid_to as due from app.representative
     where ended_on is null and valid_to < ${before}::date
       and person_id = any((select gate.persons('representation', 'write'))::uuid[])
       and (${only === undefined} or person_id = any(${only ?? []}::uuid[]))
     order by valid_to, id limit 200`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'representation');
  return rows;
}

/** Dissents of which the giudice tutelare has not been told yet, of people whose representatives the actor writes.
 *  @param only of these people alone */
export async function listDissentsToTell(tx: Tx, only?: readonly string[]): Promise<WaitingRecord[]> {
  const { rows } = await sql<WaitingRecord>`
    select id, person_id as "personId", null as due from app.dissent
     where resolved_on is null and told_on is null
       and person_id = any((select gate.persons('representation', 'write'))::uuid[])
       and (${only === undefined} or person_id = any(${only ?? []}::uuid[]))
     order by recorded_at, id limit 200`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'representation');
  return rows;
}

/** Possible duplicates that the actor may answer and has not.
 *  @param only of these people alone */
export async function listDuplicatesToAnswer(tx: Tx, only?: readonly string[]): Promise<WaitingRecord[]> {
  const { rows } = await sql<WaitingRecord>`
    select id, person_id as "personId", null as due from app.possible_duplicate
     where answer is null and person_id = any((select gate.persons('duplicate', 'decide'))::uuid[])
       and (${only === undefined} or person_id = any(${only ?? []}::uuid[]))
     order by found_at, id limit 200`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'duplicate');
  return rows;
}

/** Of these people, those who have died: whatever waited for them ends the same day. */
export async function listDeadAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select distinct e as id from app.death d cross join lateral unnest(gate.entries_of(d.person_id)) e
     where d.undone_at is null and e = any(${[...new Set(ids)]}::uuid[])`.execute(tx.db);
  return new Set(rows.map((r) => r.id));
}
