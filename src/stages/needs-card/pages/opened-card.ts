import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action, DataClass } from '../../../policy/vocabulary.ts';
import { findCase } from '../../eligibility/store/cases.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { currentCard } from '../rules.ts';
import { listCards } from '../store/cards.ts';
import type { NeedsCard } from '../types.ts';

/** Parameters of every page of the card of a case. */
export type CardParams = { personId: PersonId; caseId: CaseId };
/** A request about it. */
export type OfCard<Q = unknown, B = unknown> = Asked<CardParams, Q, B>;

/** The case a URL names and its cards, if they are of the human being that the guard has let through. */
export type OpenedCase = {
  standing: Case;
  name: string;
  /** URL of the card */
  url: string;
  cards: readonly NeedsCard[];
  /** the version one works with */
  card: NeedsCard | undefined;
};

/** Opens what a URL names. `card.version` is what the writer saw, where a form said it. */
export async function openCase(asked: OfCard): Promise<OpenedCase | undefined> {
  const { tx, params } = asked;
  const standing = await findCase(tx, params.caseId);
  const entries = await entriesOf(tx, params.personId);
  if (standing === undefined || !entries.includes(standing.personId)) return undefined;
  const identity = await findIdentity(tx, standing.personId);
  const person = identity ? undefined : await findPerson(tx, standing.personId);
  const cards = await listCards(tx, standing.id);
  const card = currentCard(cards);
  return {
    standing,
    name: identity ? `${identity.givenName} ${identity.familyName}` : (person?.code ?? ''),
    url: cardUrl({ personId: standing.personId, caseId: standing.id }),
    cards,
    card: card && { ...card, version: asked.version ?? card.version },
  };
}

/** The same where there is a card. */
export async function openCardOf(asked: OfCard): Promise<(OpenedCase & { card: NeedsCard }) | undefined> {
  const opened = await openCase(asked);
  return opened?.card && { ...opened, card: opened.card };
}

/** URL of the card of a case. */
export function cardUrl(of: { personId: string; caseId: string }, below = ''): string {
  return `/persone/${of.personId}/scheda/${of.caseId}${below}`;
}

/** Whether the reader may do something with data of the person. */
export async function mayWith(
  asked: OfCard,
  action: Action,
  dataClass: DataClass = 'needs-card',
): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass, action });
}

/** What every page of a card hands to its frame. */
export function frameOf(asked: OfCard, opened: OpenedCase) {
  return {
    shell: asked.shell,
    person: `/persone/${opened.standing.personId}`,
    name: opened.name,
    url: opened.url,
  };
}
