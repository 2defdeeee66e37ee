import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { selectionEvents } from '../events.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { mayTake } from '../rules.ts';
import { updateCandidacy } from '../store/candidacies.ts';
import { insertDecision } from '../store/decisions.ts';
import type { Candidacy, Procedure } from '../types.ts';

/** Writes down that she renounces, in her own words, at any time. Her seat is free; who comes next is proposed to whoever
 *  decides, and nobody moves up by it alone.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function renounceCandidacy(
  tx: Tx,
  p: Procedure,
  c: Candidacy,
  words: string,
  now: Date,
): Promise<{ ok: true } | SelectionRefusal> {
  if (!mayTake(c, p, 'renounce')) return refuse('not-in-this-state');
  await insertDecision(tx, c, {
    outcome: 'renounced',
    way: 'own-will',
    reason: words,
    meetingId: null,
  });
  if (!(await updateCandidacy(tx, c, { state: 'renounced', stateAt: now, tellBy: null })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: selectionEvents.renounced,
    territoryId: c.territoryId,
    personId: c.personId,
    caseId: c.caseId,
  });
  return { ok: true };
}
