import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action } from '../../../policy/vocabulary.ts';
import { findCase } from '../../eligibility/store/cases.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { speakPlan } from '../parts/speak.ts';
import { currentPlan } from '../rules.ts';
import { listPlansOf } from '../store/plans.ts';
import type { ActionPlan } from '../types.ts';

/** Parameters of every page of the plan of a case. */
export type PlanParams = { personId: PersonId; caseId: CaseId };
/** A request about the plan of a case. */
export type OfPlan<Q = unknown, B = unknown, F = unknown> = Asked<PlanParams, Q, B, F>;

/** The plan of a case, with whose it is and what stands around a page of it. */
export type OpenedPlan = {
  standing: Case;
  name: string;
  /** every version, the newest first */
  plans: readonly ActionPlan[];
  /** the version the pages of the case are about */
  plan: ActionPlan | undefined;
  url: string;
  person: string;
  /** way back from a page below the plan's */
  back: readonly { href: string; label: string }[];
};

/** URL of the plan of a case. */
export function planUrl(c: { personId: string; id: string }, below = ''): string {
  return `/persone/${c.personId}/piano/${c.id}${below}`;
}

/** The plan of the case a URL names, if the case is of the human being that the guard has let through. */
export async function openPlan(asked: OfPlan): Promise<OpenedPlan | undefined> {
  const { tx } = asked;
  const standing = await findCase(tx, asked.params.caseId);
  const entries = await entriesOf(tx, asked.params.personId);
  if (standing === undefined || !entries.includes(standing.personId)) return undefined;
  const found = await findPerson(tx, standing.personId);
  if (found === undefined) return undefined;
  const identity = await findIdentity(tx, standing.personId);
  const plans = await listPlansOf(tx, standing.id);
  const name = identity ? `${identity.givenName} ${identity.familyName}` : found.code;
  const [url, person] = [planUrl(standing), `/persone/${standing.personId}`];
  return {
    standing,
    name,
    plans,
    plan: currentPlan(plans),
    url,
    person,
    back: [
      { href: person, label: name },
      { href: url, label: speakPlan(asked.language)('plan') },
    ],
  };
}

/** The same where a plan is needed, as the writer saw it: a version that has moved since is refused by the command. */
export async function openBegun(
  asked: OfPlan,
): Promise<(Omit<OpenedPlan, 'plan'> & { plan: ActionPlan }) | undefined> {
  const opened = await openPlan(asked);
  if (opened?.plan === undefined) return undefined;
  return { ...opened, plan: { ...opened.plan, version: asked.version ?? opened.plan.version } };
}

/** What the reader may do with plans of this person. */
export async function allowedActs(asked: OfPlan): Promise<(action: Action) => boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return (action) => may(facts, { of: 'person', dataClass: 'plan', action });
}
