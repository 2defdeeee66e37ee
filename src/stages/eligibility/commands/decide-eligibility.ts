import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { eligibilityEvents } from '../events.ts';
import { type EligibilityRefusal, refuse } from '../refusals.ts';
import { mayAct, needsReason, proposalOf } from '../rules.ts';
import { insertEligibilityDecision } from '../store/checks.ts';
import type { Case, Eligibility } from '../types.ts';
import { judgeAgain } from './judge-again.ts';

/** Decides: the table of requirements is judged once more, what it proposes is kept beside what the person decides.
 *  @returns id of the decision
 *  @refuses 'not-in-this-state'; 'reason-needed' where she departs from the proposal, or says no; 'changed-meanwhile'
 *  @law GDPR, art. 22 Reg. (UE) 2016/679: no decision of this kind is taken by a machine alone */
export async function decideEligibility(
  tx: Tx,
  standing: Case,
  e: Eligibility,
  personIds: readonly string[],
  input: { outcome: 'eligible' | 'not-eligible'; reason: string | null },
  now: Date,
): Promise<{ ok: true; id: string } | EligibilityRefusal> {
  if (!mayAct(e.state, 'decide')) return refuse('not-in-this-state');
  const judged = await judgeAgain(tx, standing, e, personIds, now, {
    state: input.outcome,
    decidedAt: now,
  });
  if (judged === false) return refuse('changed-meanwhile');
  const proposal = proposalOf(judged);
  if (needsReason(input.outcome, proposal) && input.reason === null) return refuse('reason-needed', 'reason');
  const id = await insertEligibilityDecision(tx, e, { ...input, proposal });
  await appendEvent(tx, {
    kind: eligibilityEvents.decided,
    territoryId: e.territoryId,
    personId: e.personId,
    caseId: e.caseId,
  });
  return { ok: true, id };
}
