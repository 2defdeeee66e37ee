import type { Tx } from '../../../platform/database/tx.ts';
import type { Item, ItemTexts, Minute } from '../types.ts';

const table = 'meeting_item';
const dataClass = 'equipe';

const placeOf = (item: Pick<Item, 'id' | 'personId'>) => ({ table, rowId: item.id, personId: item.personId });

/** What was asked, said and decided of her in one item, if the actor may read it. */
export async function findItemTexts(
  tx: Tx,
  item: Pick<Item, 'id' | 'personId'>,
): Promise<ItemTexts | undefined> {
  const row = await tx.db
    .selectFrom(table)
    .select(['question_enc', 'discussion_enc', 'decision_enc'])
    .where('id', '=', item.id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const box = await tx.vault.unlock([item.personId], dataClass);
  const place = placeOf(item);
  return {
    question: box.open(place, 'question_enc', row.question_enc) ?? '',
    discussion: box.open(place, 'discussion_enc', row.discussion_enc),
    decision: box.open(place, 'decision_enc', row.decision_enc),
  };
}

/** Puts somebody on an agenda, by the actor. @returns false when she stands there already for the same matter */
export async function insertItem(
  tx: Tx,
  item: Pick<Item, 'id' | 'territoryId' | 'personId' | 'meetingId' | 'caseId' | 'position' | 'matter'>,
  question: string,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(item.personId, dataClass);
  const result = await tx.db
    .insertInto(table)
    .values({
      id: item.id,
      territory_id: item.territoryId,
      person_id: item.personId,
      meeting_id: item.meetingId,
      case_id: item.caseId,
      position: item.position,
      matter: item.matter,
      question_enc: box.sealText(placeOf(item), 'question_enc', question),
      proposed_by: tx.actor.accountId,
      ...(tx.actor.at ? { proposed_at: tx.actor.at } : {}),
    })
    // Without a target: with one, PostgreSQL would ask for leave to read, which the coordination does not have.
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Writes the minutes of one person. @returns false when somebody saved after `version` was read */
export async function updateMinute(
  tx: Tx,
  item: Pick<Item, 'id' | 'personId' | 'version'>,
  to: Minute,
  decidedAt: Date | null,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(item.personId, dataClass);
  const place = placeOf(item);
  const result = await tx.db
    .updateTable(table)
    .set({
      discussion_enc: box.seal(place, 'discussion_enc', to.discussion),
      decision_enc: box.seal(place, 'decision_enc', to.decision),
      state: to.state,
      owner_id: to.ownerId,
      due_on: to.dueOn,
      decided_at: decidedAt,
      version: item.version + 1,
    })
    .where('id', '=', item.id)
    .where('version', '=', item.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
