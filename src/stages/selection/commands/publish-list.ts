import type { Tx } from '../../../platform/database/tx.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { withoutNumber } from '../rules.ts';
import { listCandidates } from '../store/candidacies.ts';
import { updateProcedurePublished } from '../store/procedures.ts';
import type { Procedure } from '../types.ts';

/** Notes that the list of a closed selection was published, by protocol numbers alone.
 *  @refuses 'not-closed'; 'already-published'; 'number-missing' while somebody has none of her own; 'changed-meanwhile'
 *  @law D.Lgs 196/2003 art. 2-septies c. 8 (data on health are not published); L. 241/1990 art. 26 */
export async function publishList(tx: Tx, p: Procedure, now: Date): Promise<{ ok: true } | SelectionRefusal> {
  if (p.state !== 'closed') return refuse('not-closed');
  if (p.publishedAt !== null) return refuse('already-published');
  if (withoutNumber(await listCandidates(tx, { procedureId: p.id })).length > 0)
    return refuse('number-missing');
  return (await updateProcedurePublished(tx, p, now)) ? { ok: true } : refuse('changed-meanwhile');
}
