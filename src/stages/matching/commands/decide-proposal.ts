import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { insertDecision, listDecisions } from '../store/decisions.ts';
import { endPin, insertPin } from '../store/pins.ts';
import type { RunPerson } from '../store/runs.ts';
import type { JointTable } from './read-joint-table.ts';

/** What a person decides on a proposal; `placeId` only where it is replaced. */
export type DecisionOnProposal = {
  outcome: 'accepted' | 'refused' | 'replaced';
  placeId: string | null;
  reason: string;
};

/** Decides on a proposal of a run. What is accepted, or put in its place, is held at the table from now on, so that it is
 *  proposed to nobody else; what is refused becomes no veto, and nobody's points change.
 *  @returns id of the decision and the place
 *  @refuses 'reason-needed'; 'decided-already'; 'place-needed' where nothing was proposed, or nothing put in its place;
 *           'same-place'; 'place-not-open'
 *  @law Reg. (UE) 2016/679 art. 22 (a person decides) */
export async function decideProposal(
  tx: Tx,
  table: JointTable,
  runId: string,
  proposal: RunPerson,
  d: DecisionOnProposal,
  now: Date,
): Promise<{ ok: true; id: string; placeId: string | null } | MatchingRefusal> {
  if (d.reason.trim() === '') return refuse('reason-needed', 'reason');
  if ((await listDecisions(tx, { runId })).some((o) => o.runPersonId === proposal.id))
    return refuse('decided-already');
  const placeId = d.outcome === 'accepted' ? proposal.placeId : d.outcome === 'replaced' ? d.placeId : null;
  if (d.outcome !== 'refused') {
    if (placeId === null) return refuse('place-needed', 'place');
    if (d.outcome === 'replaced' && placeId === proposal.placeId) return refuse('same-place', 'place');
    if (!table.places.some((p) => p.placeId === placeId)) return refuse('place-not-open', 'place');
  }
  const { territoryId, personId, caseId } = proposal;
  const reason = d.reason.trim();
  const id = await insertDecision(
    tx,
    { territoryId, personId, caseId },
    { runPersonId: proposal.id, outcome: d.outcome, placeId, reason },
    now,
  );
  if (placeId !== null) {
    // She is held to one place: what else was locked for her is let go.
    for (const pin of table.pins)
      if (pin.caseId === caseId && (pin.kind === 'lock' || pin.placeId === placeId))
        await endPin(tx, pin, now);
    await insertPin(tx, { territoryId, personId, caseId, placeId }, 'lock', reason);
  }
  await appendEvent(tx, { kind: matchingEvents.decided, territoryId, personId, caseId });
  return { ok: true, id, placeId };
}
