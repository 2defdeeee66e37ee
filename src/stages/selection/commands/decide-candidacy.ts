import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { MeetingId } from '../../meetings/types.ts';
import { selectionEvents } from '../events.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { proposalFor, stepFor } from '../rules/decision.ts';
import { hasSeat, mayTake, mustNoticeFirst, needsReason, tellBy, wayOf } from '../rules.ts';
import { updateCandidacy } from '../store/candidacies.ts';
import { listSessions } from '../store/commission.ts';
import { findAnswered } from '../store/complaints.ts';
import { insertDecision } from '../store/decisions.ts';
import type { Candidate, ChosenOutcome, Procedure, Way } from '../types.ts';
import { explainPlace } from './explain-place.ts';

/** What somebody decides of a candidate; without a reason the place on the list explains it, where that was proposed. */
export type DecisionInput = { outcome: ChosenOutcome; reason: string | null; meetingId: MeetingId | null };

/** Decides of one candidate; the state follows the decision, and the day by which she is to be told is stored with it. A first
 *  decision while the selection is open; afterwards succession from the waiting list, or a review after a complaint that
 *  was upheld.
 *  @param all candidates of the selection, as they stand now
 *  @returns id of the decision
 *  @refuses 'closed'; 'not-in-this-state'; 'no-upheld-complaint'; 'not-eligible'; 'not-ranked'; 'no-seat'; 'notice-first';
 *           'reason-needed' where nothing was proposed or somebody departs from it; 'meeting-not-of-project';
 *           'changed-meanwhile'
 *  @law L. 241/1990 artt. 2, 3, 10-bis; Reg. (UE) 2016/679 art. 22 (a person decides) */
export async function decideCandidacy(
  tx: Tx,
  p: Procedure,
  all: readonly Candidate[],
  c: Candidate,
  input: DecisionInput,
  now: Date,
): Promise<{ ok: true; id: string } | SelectionRefusal> {
  const { outcome, meetingId } = input;
  const known = await findAnswered(tx, c.id);
  const step = stepFor(c.state, outcome, known.upheld);
  if (step === 'choose' && p.state !== 'open') return refuse('closed');
  if (!mayTake(c, p, step)) return refuse('not-in-this-state');
  if (step === 'review' && !known.upheld) return refuse('no-upheld-complaint');
  if (!c.eligible && outcome !== 'not-admitted') return refuse('not-eligible', 'outcome');
  const way: Way = step === 'choose' ? wayOf(p.mode) : step === 'succeed' ? 'succession' : 'review';
  if (c.eligible && c.rank === null && (way === 'ranking' || way === 'window')) return refuse('not-ranked');
  const admitted = all.filter((o) => o.state === 'admitted').length;
  if (outcome === 'admitted' && step !== 'review' && !hasSeat(p, admitted))
    return refuse('no-seat', 'outcome');
  const today = dayInRome(now);
  if (outcome === 'not-admitted' && step === 'choose' && mustNoticeFirst(p, known, today))
    return refuse('notice-first', 'outcome');
  const proposed = proposalFor(p, all, c, step);
  const reason = input.reason ?? (needsReason(outcome, proposed) ? null : explainPlace(p, c, way));
  if (reason === null) return refuse('reason-needed', 'reason');
  if (meetingId !== null && !(await listSessions(tx, p)).some((s) => s.id === meetingId))
    return refuse('meeting-not-of-project', 'meeting');
  const id = await insertDecision(tx, c, { outcome, way, reason, meetingId });
  const change = { state: outcome, stateAt: now, tellBy: tellBy(p, today), toldOn: null };
  if (!(await updateCandidacy(tx, c, change))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: selectionEvents.decided,
    territoryId: c.territoryId,
    personId: c.personId,
    caseId: c.caseId,
  });
  return { ok: true, id };
}
