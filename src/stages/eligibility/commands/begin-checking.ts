import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { ageOn, type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findNoticeVersion, findRulesFor } from '../../projects/store/notices.ts';
import { eligibilityEvents } from '../events.ts';
import { type EligibilityRefusal, refuse } from '../refusals.ts';
import { isRouteAdmitted } from '../rules.ts';
import { findEligibility, insertEligibility } from '../store/eligibilities.ts';
import type { Case, Charge, EligibilityId, Route } from '../types.ts';
import { judgeAgain } from './judge-again.ts';

/** What an operator says before anything can be judged. */
export type Beginning = { route: Route; charge: Charge; chargeDueOn: CalendarDay | null };

/** Begins the checking of a case: by the rules in force when it was opened, or, where the project had none then, by those
 *  in force now. Her age on the day of entry is kept apart from who she is.
 *  @refuses 'already-begun'; 'no-rules' while the project's notice has none; 'route-not-admitted' by the notice;
 *           'charge-day-missing', 'charge-day-past' */
export async function beginChecking(
  tx: Tx,
  standing: Case,
  personIds: readonly string[],
  input: Beginning,
  now: Date,
): Promise<{ ok: true } | EligibilityRefusal> {
  const today = dayInRome(now);
  const version =
    standing.rulesVersionId === null
      ? await findRulesFor(tx, standing.projectId, today)
      : await findNoticeVersion(tx, standing.rulesVersionId);
  if (version === undefined) return refuse('no-rules');
  if (!isRouteAdmitted(version.rules.eligibility, input.route)) return refuse('route-not-admitted', 'route');
  const day = chargeDayProblem(input, today);
  if (day !== undefined) return day;
  const birthDate = (await findIdentity(tx, standing.personId))?.birthDate ?? null;
  const begun = await insertEligibility(tx, {
    id: randomUUID() as EligibilityId,
    territoryId: standing.territoryId,
    personId: standing.personId,
    caseId: standing.id,
    route: input.route,
    charge: input.charge,
    chargeDueOn: input.chargeDueOn,
    rulesVersionId: 'versionId' in version ? version.versionId : version.id,
    ageAtEntry: birthDate === null ? null : ageOn(birthDate, dayInRome(standing.openedAt)),
    dueOn: standing.requirementsDueOn,
    nextExpiryOn: null,
    recheckOn: null,
  });
  const e = begun ? await findEligibility(tx, standing.id) : undefined;
  if (e === undefined || !(await judgeAgain(tx, standing, e, personIds, now))) return refuse('already-begun');
  await appendEvent(tx, {
    kind: eligibilityEvents.begun,
    territoryId: standing.territoryId,
    personId: standing.personId,
    caseId: standing.id,
  });
  return { ok: true };
}

/** "To be completed" needs a day that has not passed; every other answer has none.
 *  @refuses 'charge-day-missing'; 'charge-day-past' */
export function chargeDayProblem(
  input: Pick<Beginning, 'charge' | 'chargeDueOn'>,
  today: CalendarDay,
): EligibilityRefusal | undefined {
  if (input.charge !== 'to-be-completed') return undefined;
  if (input.chargeDueOn === null) return refuse('charge-day-missing', 'chargeDueOn');
  return input.chargeDueOn < today ? refuse('charge-day-past', 'chargeDueOn') : undefined;
}
