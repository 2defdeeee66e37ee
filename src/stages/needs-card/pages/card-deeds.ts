import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { draftCard } from '../commands/draft-card.ts';
import { offerCard } from '../commands/offer-card.ts';
import { refusedOutcome } from '../refusals.ts';
import { type OfCard, openCardOf, openCase } from './opened-card.ts';

/** POST …/comincia. */
export async function begin(asked: OfCard): Promise<Outcome> {
  const opened = await openCase(asked);
  if (opened === undefined) return absent;
  const done = await draftCard(asked.tx, opened.standing);
  return done.ok ? go(`${opened.url}?fatto=drafted`) : refusedOutcome(done);
}

/** POST …/metti-davanti. */
export async function offer(asked: OfCard): Promise<Outcome> {
  const opened = await openCardOf(asked);
  if (opened === undefined) return absent;
  const done = await offerCard(asked.tx, opened.card, asked.now);
  return done.ok ? go(`${opened.url}?fatto=offered`) : refusedOutcome(done);
}
