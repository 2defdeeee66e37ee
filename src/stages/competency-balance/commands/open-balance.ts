import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { findNoticeVersion, findRulesFor } from '../../projects/store/notices.ts';
import type { NoticeRules } from '../../projects/types.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { findBalanceOfCase, insertBalance } from '../store/balances.ts';
import { findSignedPlan } from '../store/plans.ts';
import type { BalanceId } from '../types.ts';

/** Opens a balance of a case, the first or, once the last is closed, the next. The hours that the notice asks are kept with
 *  it: a later version of the rules changes nothing for her.
 *  @refuses 'already-open' while one is not closed; 'plan-first' where the notice wants a signed plan before */
export async function openBalance(
  tx: Tx,
  standing: Case,
  now: Date,
): Promise<{ ok: true; id: BalanceId } | BalanceRefusal> {
  const last = await findBalanceOfCase(tx, standing.id);
  if (last !== undefined && last.state !== 'closed') return refuse('already-open');
  const rules = await findBalanceRules(tx, standing, now);
  if (rules?.order === 'plan-first' && (await findSignedPlan(tx, standing.id)) === undefined)
    return refuse('plan-first');
  const id = await insertBalance(tx, standing, {
    number: (last?.number ?? 0) + 1,
    hoursDue: rules?.balanceHours || null,
  });
  if (id === undefined) return refuse('already-open');
  await appendEvent(tx, {
    kind: balanceEvents.opened,
    territoryId: standing.territoryId,
    personId: standing.personId,
    caseId: standing.id,
  });
  return { ok: true, id };
}

/** What the notice says of balance and plan: the version by which the case was opened, or, where the project had none then, the
 *  one in force now; undefined where there is none at all. */
export async function findBalanceRules(
  tx: Tx,
  standing: Pick<Case, 'rulesVersionId' | 'projectId'>,
  now: Date,
): Promise<NoticeRules['balance'] | undefined> {
  const version =
    standing.rulesVersionId === null
      ? await findRulesFor(tx, standing.projectId, dayInRome(now))
      : await findNoticeVersion(tx, standing.rulesVersionId);
  return version?.rules.balance;
}
