import type { ActInForce } from '../people/rules/representation.ts';
import type {
  Addressee,
  CardAnswer,
  CardContent,
  CardState,
  NeedsCard,
  OfferedAnswer,
  Said,
} from './types.ts';

/** What may be done with a card, by its state. */
export type CardDeed = 'edit' | 'offer' | 'answer' | 'revoke' | 'renew';

/** The whole life of a card. A refused and a revoked one are followed by a new draft, never by themselves. */
export const possibleDeeds = {
  draft: ['edit', 'offer'],
  'to-agree': ['answer', 'renew'],
  agreed: ['revoke', 'renew'],
  'not-agreed': ['renew'],
  revoked: ['renew'],
  superseded: ['renew'],
} as const satisfies Record<CardState, readonly CardDeed[]>;

/** Whether something may be done with a card in this state. */
export function mayDo(state: CardState, deed: CardDeed): boolean {
  return (possibleDeeds[state] as readonly CardDeed[]).includes(deed);
}

/** What a card lacks before it can be put before her, or nothing. A card without a single need and without hours says
 *  nothing to anybody. */
export function missingToOffer(content: CardContent): 'nothing-written' | 'hours-missing' | null {
  if (content.needs.length === 0) return 'nothing-written';
  return content.hours.length === 0 ? 'hours-missing' : null;
}

/** Which card one works with: a draft first, then the one before her, then the one she agreed to, then the latest.
 *  @param cards of one case, the newest first */
export function currentCard(cards: readonly NeedsCard[]): NeedsCard | undefined {
  return (
    cards.find((c) => c.state === 'draft') ??
    cards.find((c) => c.state === 'to-agree') ??
    cards.find((c) => c.state === 'agreed') ??
    cards[0]
  );
}

/** Her latest answer, and her representative's, under the text of a card.
 *  @param answers to one card, the newest first */
export function latestAnswers(
  answers: readonly CardAnswer[],
  sha256: string | null,
): { person: CardAnswer | undefined; representative: CardAnswer | undefined } {
  const of = (part: CardAnswer['part']) => answers.find((a) => a.part === part && a.sha256 === sha256);
  return { person: of('person'), representative: of('representative') };
}

/** Where a card stands after what was answered: agreed by all who have to, refused by her, or still open. Her no ends it,
 *  whoever says yes; without a yes of the representative whom the decree names it is not agreed either.
 *  @param asked how the decree in force on the day has her do this
 *  @param said latest answers under the text that was before her
 *  @law c.c. artt. 409, 410 */
export function standingOfCard(
  asked: ActInForce['mode'],
  said: { person: OfferedAnswer | undefined; representative: OfferedAnswer | undefined },
): 'agreed' | 'not-agreed' | 'open' {
  if (said.person === 'does-not-agree') return 'not-agreed';
  if (asked === 'alone') return said.person === 'agrees' ? 'agreed' : 'open';
  if (said.representative === 'does-not-agree') return 'not-agreed';
  const her = said.person === 'agrees' || (asked === 'represented' && said.person === undefined);
  return her && said.representative === 'agrees' ? 'agreed' : 'open';
}

/** Whether she says no and her representative yes: the step stops, and the dissent is written down.
 *  @law c.c. art. 410 */
export function isDissent(said: {
  person: OfferedAnswer | undefined;
  representative: OfferedAnswer | undefined;
}): boolean {
  return said.person === 'does-not-agree' && said.representative === 'agrees';
}

/** The sentences that who accompanies her may say to somebody of a company: those she gave to that addressee, and none
 *  that she says herself. */
export function saidBy(said: readonly Said[], addressee: Addressee): string[] {
  return said.filter((s) => s.by === 'coach' && s.to.includes(addressee)).map((s) => s.words);
}

/** Whether such a dissent stands in the answers to a card.
 *  @param answers the newest first */
export function isOpenDissent(answers: readonly CardAnswer[], sha256: string | null): boolean {
  const { person, representative } = latestAnswers(answers, sha256);
  return person?.answer === 'does-not-agree' && representative?.answer === 'agrees';
}
