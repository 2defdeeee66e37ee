import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** A line of a person's timeline. `who` is empty where the reader may not know the colleague. */
export type TimelineRow = { id: string; kind: string; at: Date; who: string };

/** The last things that happened to a person, the newest first.
 *  @param limit how many at the most */
export async function listTimeline(tx: Tx, personId: string, limit = 50): Promise<TimelineRow[]> {
  const { rows } = await sql<TimelineRow>`
    select e.id, e.kind, e.at, coalesce(a.name, '') as who from app.event e left join app.account a on a.id = e.account_id
     where e.person_id = ${personId}::uuid order by e.at desc, e.id limit ${limit}`.execute(tx.db);
  return rows;
}
