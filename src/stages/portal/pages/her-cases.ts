import type { Asked } from '../../../platform/http/asked.ts';
import { listPlansOf } from '../../action-plan/store/plans.ts';
import type { ActionPlan } from '../../action-plan/types.ts';
import { countClosedSheets } from '../../assessment/store/count-closed.ts';
import { findBalanceOfCase } from '../../competency-balance/store/balances.ts';
import type { Balance } from '../../competency-balance/types.ts';
import { listCasesOf } from '../../eligibility/store/cases.ts';
import { listEligibilitiesOf } from '../../eligibility/store/eligibilities.ts';
import type { Case, EligibilityState } from '../../eligibility/types.ts';
import { listIntroductionsOf } from '../../introductions/store/introductions.ts';
import type { IntroductionState } from '../../introductions/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import type { PersonId } from '../../people/types.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { listCandidaciesOf } from '../../selection/store/candidacies.ts';
import type { CandidacyState } from '../../selection/types.ts';
import type { HerCase } from '../rules.ts';

/** The transaction of the page that she opened. */
export type HerTx = Asked<unknown, unknown, unknown>['tx'];

/** One of her cases with what stands in it, as she may read it. */
export type HerCaseFile = {
  case: Case;
  project: string;
  entries: readonly PersonId[];
  requirements: EligibilityState | null;
  selection: CandidacyState | null;
  assessed: boolean;
  balance: Balance | undefined;
  plans: readonly ActionPlan[];
  planFirst: boolean;
  work: HerCase['work'];
};

/** Her cases, the latest first. */
export async function herCases(tx: HerTx, personId: PersonId): Promise<HerCaseFile[]> {
  const entries = await entriesOf(tx, personId);
  const cases = await listCasesOf(tx, entries);
  const checkings = await listEligibilitiesOf(tx, entries);
  const introductions = await listIntroductionsOf(tx, entries);
  const candidacies = await listCandidaciesOf(tx, entries);
  const out: HerCaseFile[] = [];
  for (const c of cases) {
    const rules = c.rulesVersionId === null ? undefined : await findNoticeVersion(tx, c.rulesVersionId);
    out.push({
      case: c,
      project: (await findProject(tx, c.projectId))?.title ?? '',
      entries,
      requirements: checkings.find((e) => e.caseId === c.id)?.state ?? null,
      selection: candidacies.find((s) => s.caseId === c.id)?.state ?? null,
      assessed: (await countClosedSheets(tx, c.id)) > 0,
      balance: await findBalanceOfCase(tx, c.id),
      plans: await listPlansOf(tx, c.id),
      planFirst: rules?.rules.balance.order === 'plan-first',
      work: workOf(introductions.filter((i) => i.caseId === c.id).map((i) => i.state)),
    });
  }
  return out;
}

const workOf = (states: readonly IntroductionState[]): HerCase['work'] =>
  states.includes('confirmed') ? 'confirmed' : states.length > 0 ? 'begun' : 'none';

/** How far a case has come, for the rule that makes her steps of it. */
export function herProgress(c: HerCaseFile): HerCase {
  return {
    requirements: c.requirements,
    selection: c.selection,
    assessed: c.assessed,
    balance: c.balance?.state ?? null,
    planSigned: c.plans.some((p) => p.state === 'signed'),
    planBegun: c.plans.some((p) => p.state === 'to-sign'),
    planFirst: c.planFirst,
    work: c.work,
  };
}
