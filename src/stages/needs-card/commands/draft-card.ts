import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Case } from '../../eligibility/types.ts';
import { cardEvents } from '../events.ts';
import { type CardRefusal, refuse } from '../refusals.ts';
import { insertCard, listCards } from '../store/cards.ts';
import type { CardContent, NeedsCardId } from '../types.ts';

const empty: CardContent = { needs: [], hours: [], agreedAbsences: [], said: [] };

/** Begins a version of the card of a case: empty, or with the words of the latest one. An agreed card stands until she
 *  agrees to the new one.
 *  @refuses 'draft-open' while one is being written */
export async function draftCard(
  tx: Tx,
  standing: Pick<Case, 'id' | 'territoryId' | 'personId'>,
): Promise<{ ok: true; id: NeedsCardId } | CardRefusal> {
  const cards = await listCards(tx, standing.id);
  if (cards.some((c) => c.state === 'draft')) return refuse('draft-open');
  const before = cards[0];
  const id = await insertCard(tx, standing, {
    number: (before?.number ?? 0) + 1,
    content: before?.content ?? empty,
  });
  if (id === undefined) return refuse('draft-open');
  await appendEvent(tx, {
    kind: cardEvents.drafted,
    territoryId: standing.territoryId,
    personId: standing.personId,
    caseId: standing.id,
  });
  return { ok: true, id };
}
