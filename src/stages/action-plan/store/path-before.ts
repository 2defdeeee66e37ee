import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** Where the stages before the plan stand, as far as the actor may read them. */
export type PathBefore = {
  /** state of her newest candidacy; 'to-choose' where the project selects and has not entered her; null where it has no
   *  selection */
  selection: 'to-choose' | 'admitted' | 'waiting' | 'not-admitted' | 'renounced' | null;
  balanceClosed: boolean;
};

/** Reads in one statement where selection and balance of a case stand: states alone, no content. */
export async function getPathBefore(
  tx: Tx,
  standing: { id: string; projectId: string },
): Promise<PathBefore> {
  const { rows } = await sql<PathBefore>`
    select coalesce(
        (select c.state from app.selection_candidacy c where c.case_id = ${standing.id}::uuid order by c.entered_at desc limit 1),
        (select 'to-choose' from app.selection_procedure p where p.project_id = ${standing.projectId}::uuid limit 1)) as selection,
      exists (select from app.balance b where b.case_id = ${standing.id}::uuid and b.state = 'closed') as "balanceClosed"`.execute(
    tx.db,
  );
  return rows[0] ?? { selection: null, balanceClosed: false };
}
