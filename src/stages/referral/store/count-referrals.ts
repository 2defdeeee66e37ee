import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** How many human beings were referred to a project, of those the actor may read: sent at least once, and those that wait
 *  for its answer; an entry that points to another is counted with it. */
export async function countReferred(
  tx: Tx,
  projectId: string,
): Promise<{ referred: number; waiting: number }> {
  const { rows } = await sql<{ referred: number; waiting: number }>`
    with r as (select coalesce(m.into_person_id, r.person_id) as who, r.state from app.referral r
      left join app.merge m on m.person_id = r.person_id and m.undone_at is null
      where r.project_id = ${projectId}::uuid and r.sent_at is not null)
    select count(distinct who)::int as referred, count(distinct who) filter (where state = 'sent')::int as waiting from r`.execute(
    tx.db,
  );
  return rows[0] ?? { referred: 0, waiting: 0 };
}
