import { inForceOn } from '../../../law/dated.ts';
import { noWorkIncome } from '../../../law/no-work-income.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { findContact } from '../../people/store/contacts.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { listProjectComuni } from '../../projects/store/projects.ts';
import type { NoticeRules } from '../../projects/types.ts';
import { judgeRequirements } from '../rules/judge.ts';
import type { IncomeLimit } from '../rules/judge-not-employed.ts';
import { isSameJudgement, nextExpiry, recheckOn } from '../rules.ts';
import { insertChecks, listChecks } from '../store/checks.ts';
import { type EligibilityChange, updateEligibility } from '../store/eligibilities.ts';
import { listEvidence } from '../store/evidence.ts';
import type { Case, Eligibility, Judged } from '../types.ts';

/** Judges every requirement on what is known now, keeps the lines that changed, and stores the day on which the next
 *  paper expires. To be called by who reads the certificates: whoever does not would find everything missing.
 *  @param change what else of the checking changes in the same write
 *  @returns the lines, or false when somebody changed the checking meanwhile */
export async function judgeAgain(
  tx: Tx,
  standing: Case,
  e: Eligibility,
  personIds: readonly string[],
  now: Date,
  change: EligibilityChange = {},
): Promise<Judged[] | false> {
  const version = await findNoticeVersion(tx, e.rulesVersionId);
  if (version === undefined) throw new Error('a checking names a version of the rules that is not there');
  const today = dayInRome(now);
  const rules = version.rules.eligibility;
  const evidence = await listEvidence(tx, personIds);
  const found = judgeRequirements({
    rules,
    incomeLimits: incomeLimits(version.rules, today),
    route: change.route ?? e.route,
    charge: change.charge ?? e.charge,
    birthDate: (await findIdentity(tx, standing.personId))?.birthDate ?? null,
    entryDay: dayInRome(standing.openedAt),
    today,
    comune: (await findContact(tx, standing.personId))?.comune ?? null,
    comuni: await comuniAsked(tx, standing, rules.residence),
    evidence,
  });
  // A paper of another entry of the same human being counts; a row of this one may not name it.
  const own = new Set<string>(evidence.filter((p) => p.personId === e.personId).map((p) => p.id));
  const judged = found.map((j) =>
    j.evidenceId === null || own.has(j.evidenceId) ? j : { ...j, evidenceId: null },
  );
  const before = new Map((await listChecks(tx, e.id)).map((j) => [j.requirement, j]));
  await insertChecks(
    tx,
    e,
    judged.filter((j) => !isSameJudgement(before.get(j.requirement), j)),
  );
  const expiry = nextExpiry(judged);
  const recheck = recheckOn(expiry, rules.expiryWarningDays);
  if (!(await updateEligibility(tx, e, { ...change, nextExpiryOn: expiry, recheckOn: recheck })))
    return false;
  if (recheck !== null && recheck !== e.recheckOn && recheck > today) await remindOf(tx, standing, recheck);
  return judged;
}

/** A mail on the morning from which an expiry is shown: it says no more than that something waits. */
async function remindOf(tx: Tx, standing: Case, on: CalendarDay): Promise<void> {
  const morning = romeInstant(on, '08:00');
  if (!morning.ok) return;
  await enqueueMessage(tx, {
    to: tx.actor.accountId,
    kind: 'evidence-expires',
    link: `/persone/${standing.personId}/requisiti/${standing.id}`,
    sendAfter: morning.instant,
  });
}

/** Thresholds of the years that may be declared: the notice's own, else the law's. */
function incomeLimits(rules: NoticeRules, today: CalendarDay): IncomeLimit[] {
  const thisYear = Number(today.slice(0, 4));
  const ofLaw = [thisYear - 1, thisYear].flatMap((year) => {
    if (rules.incomeLimits.some((l) => l.year === year)) return [];
    const law = inForceOn(noWorkIncome, `${year}-01-01` as CalendarDay);
    return law === undefined ? [] : [{ year, ...law.value }];
  });
  return [...rules.incomeLimits, ...ofLaw];
}

async function comuniAsked(
  tx: Tx,
  standing: Case,
  mode: NoticeRules['eligibility']['residence'],
): Promise<string[] | null> {
  if (mode === 'none') return null;
  const ofProject = mode === 'project-comuni' ? await listProjectComuni(tx, standing.projectId) : [];
  const ofTerritory = (await listComuniByTerritory(tx)).get(standing.territoryId) ?? [];
  return (ofProject.length > 0 ? ofProject : ofTerritory).map((c) => c.codiceCatastale);
}
