import type { Tx } from '../../platform/database/tx.ts';
import type { Case } from '../eligibility/types.ts';
import { answerCard } from './commands/answer-card.ts';
import { draftCard } from './commands/draft-card.ts';
import { editCard } from './commands/edit-card.ts';
import { offerCard } from './commands/offer-card.ts';
import { listCards } from './store/cards.ts';
import type { CardContent, NeedsCard } from './types.ts';

/** A card as a coach writes one with her. */
export const aCardContent: CardContent = {
  needs: [
    { code: 'written-steps', words: 'Istruzioni scritte, un passo alla volta' },
    { code: 'break-every-90', words: 'Una pausa ogni 90 minuti' },
    { code: null, words: 'Se mi fermo un minuto, poi riprendo' },
  ],
  hours: [
    { weekday: 1, from: '09:00', to: '13:00' },
    { weekday: 3, from: '09:00', to: '13:00' },
  ],
  agreedAbsences: [{ weekday: 3, from: '11:00', to: '12:00' }],
  said: [{ words: 'Preferisce mangiare da sola', by: 'coach', to: ['tutor'] }],
};

/** A card that stands before her. @throws Error when a step is refused */
export async function anOfferedCard(
  tx: Tx,
  standing: Case,
  now: Date,
  content: CardContent = aCardContent,
): Promise<NeedsCard> {
  const drafted = await draftCard(tx, standing);
  if (!drafted.ok) throw new Error(drafted.code);
  const latest = async () => {
    const card = (await listCards(tx, standing.id)).find((c) => c.id === drafted.id);
    if (card === undefined) throw new Error('The card is not there.');
    return card;
  };
  const edited = await editCard(tx, await latest(), content);
  if (!edited.ok) throw new Error(`${edited.code} ${edited.field}`);
  const offered = await offerCard(tx, await latest(), now);
  if (!offered.ok) throw new Error(offered.code);
  return latest();
}

/** A card that she agreed to, as she told whoever acts. @throws Error when a step is refused */
export async function anAgreedCard(
  tx: Tx,
  standing: Case,
  now: Date,
  content: CardContent = aCardContent,
): Promise<NeedsCard> {
  const card = await anOfferedCard(tx, standing, now, content);
  const answered = await answerCard(
    tx,
    card,
    {
      answer: 'agrees',
      sha256: card.sha256 ?? '',
      words: 'Va bene così.',
      way: 'told',
      part: 'person',
      how: 'in-person',
    },
    now,
  );
  if (!answered.ok || answered.state !== 'agreed') throw new Error('The card was not agreed to.');
  const found = (await listCards(tx, standing.id)).find((c) => c.id === card.id);
  if (found === undefined) throw new Error('The card is not there.');
  return found;
}
