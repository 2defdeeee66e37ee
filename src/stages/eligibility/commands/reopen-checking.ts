import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { eligibilityEvents } from '../events.ts';
import { type EligibilityRefusal, refuse } from '../refusals.ts';
import { decideBy, mayAct, proposalOf } from '../rules.ts';
import { insertEligibilityDecision, listChecks } from '../store/checks.ts';
import { updateEligibility } from '../store/eligibilities.ts';
import type { Eligibility } from '../types.ts';

/** Opens a decided checking again: a paper turned up, or one no longer holds. The decision stays in the history.
 *  @refuses 'not-in-this-state'; 'reason-needed'; 'changed-meanwhile' */
export async function reopenChecking(
  tx: Tx,
  e: Eligibility,
  reason: string | null,
  now: Date,
): Promise<{ ok: true } | EligibilityRefusal> {
  if (!mayAct(e.state, 'reopen')) return refuse('not-in-this-state');
  if (reason === null) return refuse('reason-needed', 'reason');
  const days = (await findNoticeVersion(tx, e.rulesVersionId))?.rules.eligibility.decideWithinDays ?? null;
  const dueOn = days === null ? null : decideBy(dayInRome(now), days);
  if (!(await updateEligibility(tx, e, { state: 'open', decidedAt: null, dueOn })))
    return refuse('changed-meanwhile');
  const proposal = proposalOf(await listChecks(tx, e.id));
  await insertEligibilityDecision(tx, e, { outcome: 'reopened', proposal, reason });
  await appendEvent(tx, {
    kind: eligibilityEvents.reopened,
    territoryId: e.territoryId,
    personId: e.personId,
    caseId: e.caseId,
  });
  return { ok: true };
}
