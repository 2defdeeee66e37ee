import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { eligibilityEvents } from '../events.ts';
import { type EligibilityRefusal, refuse } from '../refusals.ts';
import { isRouteAdmitted, mayAct } from '../rules.ts';
import type { Case, Eligibility } from '../types.ts';
import { type Beginning, chargeDayProblem } from './begin-checking.ts';
import { judgeAgain } from './judge-again.ts';

/** Changes by which way she takes part, and whether a service has her in charge; everything is judged again.
 *  @refuses 'not-in-this-state' once it is decided; 'route-not-admitted'; 'charge-day-missing'; 'charge-day-past';
 *           'changed-meanwhile' */
export async function changeChecking(
  tx: Tx,
  standing: Case,
  e: Eligibility,
  personIds: readonly string[],
  input: Beginning,
  now: Date,
): Promise<{ ok: true } | EligibilityRefusal> {
  if (!mayAct(e.state, 'change')) return refuse('not-in-this-state');
  const version = await findNoticeVersion(tx, e.rulesVersionId);
  if (version === undefined || !isRouteAdmitted(version.rules.eligibility, input.route))
    return refuse('route-not-admitted', 'route');
  const day = chargeDayProblem(input, dayInRome(now));
  if (day !== undefined) return day;
  const { route, charge } = input;
  const chargeDueOn = charge === 'to-be-completed' ? input.chargeDueOn : null;
  if (!(await judgeAgain(tx, standing, e, personIds, now, { route, charge, chargeDueOn })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: eligibilityEvents.changed,
    territoryId: e.territoryId,
    personId: e.personId,
    caseId: e.caseId,
  });
  return { ok: true };
}
