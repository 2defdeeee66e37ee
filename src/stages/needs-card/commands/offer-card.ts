import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { cardEvents } from '../events.ts';
import { type CardRefusal, refuse } from '../refusals.ts';
import { markedSentence } from '../rules/readable-content.ts';
import { mayDo, missingToOffer } from '../rules.ts';
import { listCards, updateCard } from '../store/cards.ts';
import type { NeedsCard } from '../types.ts';
import { fingerprintCard } from './fingerprint-card.ts';

/** Puts a draft before her: from now its words do not change, and its fingerprint is what she agrees to. An earlier version
 *  that still waited for her makes room.
 *  @refuses 'not-a-draft'; 'nothing-written', 'hours-missing'; 'names-health', 'names-service', 'names-identity';
 *    'changed-meanwhile' */
export async function offerCard(
  tx: Tx,
  card: NeedsCard,
  now: Date,
): Promise<{ ok: true; sha256: string } | CardRefusal> {
  if (!mayDo(card.state, 'offer')) return refuse('not-a-draft');
  const missing = missingToOffer(card.content);
  if (missing !== null) return refuse(missing);
  const marked = markedSentence(card.content);
  if (marked !== undefined) return refuse(marked.code);
  for (const earlier of await listCards(tx, card.caseId))
    if (earlier.state === 'to-agree' && !(await updateCard(tx, earlier, { state: 'superseded' })))
      return refuse('changed-meanwhile');
  const sha256 = fingerprintCard(card);
  if (!(await updateCard(tx, card, { state: 'to-agree', sha256, offeredAt: now })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: cardEvents.offered,
    territoryId: card.territoryId,
    personId: card.personId,
    caseId: card.caseId,
  });
  return { ok: true, sha256 };
}
