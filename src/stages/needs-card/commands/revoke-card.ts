import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { cardEvents } from '../events.ts';
import { type CardRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { insertCardAnswer } from '../store/answers.ts';
import { updateCard } from '../store/cards.ts';
import type { CardAnswerWay, NeedsCard } from '../types.ts';
import { findRepresentation } from './find-representation.ts';

/** She takes her card back: nobody asks why, and from this instant no company opens anything of it (the database empties what
 *  was sealed for them). She may always; a representative where a decree in force names her personal data.
 *  @param words in her words, if she says any
 *  @refuses 'not-agreed-now'; 'no-representative'; 'changed-meanwhile'
 *  @law Reg. (UE) 2016/679, art. 7 par. 3 (taking back is as easy as giving); c.c. art. 409 */
export async function revokeCard(
  tx: Tx,
  card: NeedsCard,
  given: { words: string | null } & CardAnswerWay,
  now: Date,
): Promise<{ ok: true } | CardRefusal> {
  if (!mayDo(card.state, 'revoke') || card.sha256 === null) return refuse('not-agreed-now');
  const today = dayInRome(now);
  const asked =
    given.part === 'representative' ? await findRepresentation(tx, card.personId, today) : undefined;
  if (asked?.mode === 'alone') return refuse('no-representative', 'part');
  const { part, way, how, words } = given;
  await insertCardAnswer(tx, card, {
    answer: 'revokes',
    part,
    way,
    how,
    words,
    representativeId: asked?.representative.id ?? null,
    sha256: card.sha256,
    answeredOn: today,
  });
  if (!(await updateCard(tx, card, { state: 'revoked', revokedAt: now }))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: cardEvents.revoked,
    territoryId: card.territoryId,
    personId: card.personId,
    caseId: card.caseId,
  });
  return { ok: true };
}
