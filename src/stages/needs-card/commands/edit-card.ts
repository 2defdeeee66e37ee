import type { Tx } from '../../../platform/database/tx.ts';
import { type CardRefusal, refuse } from '../refusals.ts';
import { markedSentence } from '../rules/readable-content.ts';
import { mayDo } from '../rules.ts';
import { updateCard } from '../store/cards.ts';
import { type CardContent, MOST_NEEDS, MOST_SAID, type NeedsCard } from '../types.ts';

/** Writes parts of a draft; what is left out stays as it is.
 *  @param part `needs`, `hours` with `agreedAbsences`, or `said`
 *  @refuses 'not-a-draft'; 'too-many'; 'names-health', 'names-service', 'names-identity' for a sentence that says more than
 *    a company may read, with `field` `needs-0`, `said-1`; 'changed-meanwhile' */
export async function editCard(
  tx: Tx,
  card: NeedsCard,
  part: Partial<CardContent>,
): Promise<{ ok: true } | CardRefusal> {
  if (!mayDo(card.state, 'edit')) return refuse('not-a-draft');
  const content: CardContent = { ...card.content, ...part };
  if (content.needs.length > MOST_NEEDS) return refuse('too-many', 'needs');
  if (content.said.length > MOST_SAID) return refuse('too-many', 'said');
  const marked = markedSentence(content);
  if (marked !== undefined) return refuse(marked.code, `${marked.part}-${marked.index}`);
  return (await updateCard(tx, card, { content })) ? { ok: true } : refuse('changed-meanwhile');
}
