import type { Tx } from '../../../platform/database/tx.ts';
import type { MeetingId } from '../../meetings/types.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { proposals } from '../rules/propose.ts';
import { listCandidates } from '../store/candidacies.ts';
import type { Procedure } from '../types.ts';
import { decideCandidacy } from './decide-candidacy.ts';

/** Decides for everybody still to be chosen as it is proposed, the best place first; whoever shares the place on which the
 *  seats end is left for a person to say.
 *  @param reason the same for all, or null: then each has her place and her points
 *  @returns how many were decided on
 *  @refuses 'nothing-proposed'; what `decideCandidacy` refuses of any of them: then none is decided on */
export async function decideAsProposed(
  tx: Tx,
  p: Procedure,
  input: { reason: string | null; meetingId: MeetingId | null },
  now: Date,
): Promise<{ ok: true; decided: number } | SelectionRefusal> {
  const all = await listCandidates(tx, { procedureId: p.id });
  const proposed = proposals(p, all);
  let decided = 0;
  for (const c of all) {
    const outcome = proposed.get(c.id);
    if (outcome === undefined || outcome === null) continue;
    const standing = await listCandidates(tx, { procedureId: p.id });
    const done = await decideCandidacy(tx, p, standing, c, { ...input, outcome }, now);
    if (!done.ok) return done;
    decided += 1;
  }
  return decided === 0 ? refuse('nothing-proposed') : { ok: true, decided };
}
