import type { Tx } from '../../src/platform/database/tx.ts';
import { answerCard } from '../../src/stages/needs-card/commands/answer-card.ts';
import { draftCard } from '../../src/stages/needs-card/commands/draft-card.ts';
import { editCard } from '../../src/stages/needs-card/commands/edit-card.ts';
import { offerCard } from '../../src/stages/needs-card/commands/offer-card.ts';
import { revokeCard } from '../../src/stages/needs-card/commands/revoke-card.ts';
import { currentCard } from '../../src/stages/needs-card/rules.ts';
import { listCards } from '../../src/stages/needs-card/store/cards.ts';
import type { NeedsCard } from '../../src/stages/needs-card/types.ts';
import { cardWords } from './data/work-words.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { contentOfCard } from './invent-card.ts';
import type { Walk } from './path-stage.ts';
import type { Work } from './work.ts';
import { daysOfWork } from './work-days.ts';

/** Her card of needs: written with her, put before her, answered by her own access or told.
 *  @param herself her own account, where she answers by it */
export async function happenInCard(w: Walked, work: Work, walk: Walk, herself: string | null): Promise<void> {
  const { card: reaches } = work;
  if (reaches === 'none') return;
  const days = daysOfWork(w.path.plan);
  const coach = w.path.coach ?? w.path.worker;
  const now = async (tx: Tx): Promise<NeedsCard> => {
    const found = currentCard(await listCards(tx, w.standing.id));
    if (found === undefined) throw new Error('The seed lost a card.');
    return found;
  };
  // The one that waits for her was written these days.
  const ago = reaches === 'to-agree' ? { ...days, card: 3, offered: 2 } : days;
  await walk(coach, ago.card, [
    async (tx) => done(await draftCard(tx, w.standing)),
    async (tx) => done(await editCard(tx, await now(tx), contentOfCard(work))),
  ]);
  if (reaches === 'draft') return;
  await walk(coach, ago.offered, [async (tx, _, at) => done(await offerCard(tx, await now(tx), at))]);
  if (reaches === 'to-agree') return;
  const told = { way: 'told', part: 'person', how: 'in-person' } as const;
  const byHer = { way: 'signed-in', part: 'person', how: null } as const;
  await walk(herself ?? coach, ago.answered, [
    async (tx, _, at) => {
      const card = await now(tx);
      const answer = reaches === 'not-agreed' ? 'does-not-agree' : 'agrees';
      const words = herself === null ? (cardWords[answer][work.index % 2] ?? null) : null;
      const given = {
        answer,
        words,
        sha256: card.sha256 ?? '',
        ...(herself === null ? told : byHer),
      } as const;
      done(await answerCard(tx, card, given, at));
    },
  ]);
}

/** She takes her card back, after it has served. */
export async function takeCardBack(w: Walked, work: Work, walk: Walk): Promise<void> {
  if (work.card !== 'revoked') return;
  await walk(w.path.coach ?? w.path.worker, 12, [
    async (tx, _, at) => {
      const card = currentCard(await listCards(tx, w.standing.id));
      if (card === undefined) throw new Error('The seed lost a card.');
      const given = { way: 'told', part: 'person', how: 'in-person', words: cardWords.revokes } as const;
      done(await revokeCard(tx, card, given, at));
    },
  ]);
}
