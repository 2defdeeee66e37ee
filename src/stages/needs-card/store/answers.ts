import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { RepresentativeId } from '../../people/types.ts';
import type { CardAnswer, CardAnswerKind, ExplainedHow, NeedsCard, NeedsCardId } from '../types.ts';

const table = 'needs_card_answer';
const dataClass = 'needs-card';

/** Answers to one card, the newest first. */
export async function listCardAnswers(tx: Tx, cardId: string): Promise<CardAnswer[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('card_id', '=', cardId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const box = await tx.vault.unlock([...new Set(rows.map((r) => r.person_id))], dataClass);
  return rows.map((r) => ({
    id: r.id,
    cardId: r.card_id as NeedsCardId,
    answer: r.answer as CardAnswerKind,
    part: r.part as CardAnswer['part'],
    representativeId: r.representative_id as RepresentativeId | null,
    way: r.way as CardAnswer['way'],
    how: r.how as ExplainedHow | null,
    words: box.open({ table, rowId: r.id, personId: r.person_id }, 'words_enc', r.words_enc),
    sha256: r.content_sha256,
    answeredOn: r.answered_on,
    recordedBy: r.recorded_by as AccountId,
    recordedAt: r.recorded_at,
  }));
}

/** Adds an answer; earlier ones stay. */
export async function insertCardAnswer(
  tx: Tx,
  card: Pick<NeedsCard, 'id' | 'territoryId' | 'personId'>,
  a: Omit<CardAnswer, 'id' | 'cardId' | 'recordedBy' | 'recordedAt'>,
): Promise<void> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(card.personId, dataClass);
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: card.territoryId,
      person_id: card.personId,
      card_id: card.id,
      answer: a.answer,
      part: a.part,
      representative_id: a.representativeId,
      way: a.way,
      how: a.how,
      words_enc: box.seal({ table, rowId: id, personId: card.personId }, 'words_enc', a.words),
      content_sha256: a.sha256,
      answered_on: a.answeredOn,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}
