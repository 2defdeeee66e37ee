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
import { findBalanceOfCase } from '../store/balances.ts';
import type { Balance } from '../types.ts';

/** Parameters of every page of the balance of a case. */
export type BalanceParams = { personId: PersonId; caseId: CaseId };
/** A request about it. */
export type OfBalance<P extends BalanceParams = BalanceParams, Q = unknown, B = unknown, F = unknown> = Asked<
  P,
  Q,
  B,
  F
>;

/** The case a URL names and its latest balance, if both are of the human being that the guard has let through. */
export type OpenedCase = {
  standing: Case;
  entries: readonly PersonId[];
  name: string;
  /** URL of the balance */
  url: string;
  balance: Balance | undefined;
};

/** Opens what a URL names. `balance.version` is what the writer saw, where a form said it. */
export async function openCase(asked: OfBalance): Promise<OpenedCase | undefined> {
  const { tx, params } = asked;
  const standing = await findCase(tx, params.caseId);
  const entries = await entriesOf(tx, params.personId);
  if (standing === undefined || !entries.includes(standing.personId)) return undefined;
  const identity = await findIdentity(tx, standing.personId);
  const person = identity ? undefined : await findPerson(tx, standing.personId);
  const found = await findBalanceOfCase(tx, standing.id);
  return {
    standing,
    entries,
    name: identity ? `${identity.givenName} ${identity.familyName}` : (person?.code ?? ''),
    url: balanceUrl({ personId: standing.personId, caseId: standing.id }),
    balance: found && { ...found, version: asked.version ?? found.version },
  };
}

/** The same where there is a balance. */
export async function openBalanceOf(
  asked: OfBalance,
): Promise<(OpenedCase & { balance: Balance }) | undefined> {
  const opened = await openCase(asked);
  return opened?.balance && { ...opened, balance: opened.balance };
}

/** URL of the balance of a case. */
export function balanceUrl(of: { personId: string; caseId: string }, below = ''): string {
  return `/persone/${of.personId}/bilancio/${of.caseId}${below}`;
}

/** Whether the reader may do something with the balance of a person. */
export async function mayWith(asked: OfBalance, action: Action): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass: 'balance', action });
}

/** What every page of a balance hands to its frame. */
export function frameOf(asked: OfBalance, opened: OpenedCase) {
  return {
    shell: asked.shell,
    person: `/persone/${opened.standing.personId}`,
    name: opened.name,
    url: opened.url,
  };
}
