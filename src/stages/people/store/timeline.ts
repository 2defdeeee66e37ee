import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** A line of a person's timeline. `who` is empty where the reader may not know the colleague. */
export type TimelineRow = { id: string; kind: string; at: Date; who: string };

/** The last things that happened to a human being, whatever her entries, the newest first.
 *  @param kinds first parts of the kinds to show (`referral`, `eligibility`); all where none is named
 *  @param limit how many at the most */
export async function listTimeline(
  tx: Tx,
  personIds: readonly string[],
  kinds: readonly string[] = [],
  limit = 50,
): Promise<TimelineRow[]> {
  const { rows } = await sql<TimelineRow>`
    select e.id, e.kind, e.at, coalesce(a.name, '') as who from app.event e left join app.account a on a.id = e.account_id
     where e.person_id = any(${personIds}::uuid[])
       and (${kinds.length === 0} or split_part(e.kind, '.', 1) = any(${kinds}::text[]))
     order by e.at desc, e.id limit ${limit}`.execute(tx.db);
  return rows;
}
