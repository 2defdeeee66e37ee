import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { NeedsCardTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import {
  type CardContent,
  type CardState,
  cardContentSchema,
  type NeedsCard,
  type NeedsCardId,
} from '../types.ts';

const table = 'needs_card';
const dataClass = 'needs-card';

function opened(box: Box, r: Selectable<NeedsCardTable>): NeedsCard {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as NeedsCardId,
    territoryId: r.territory_id as TerritoryId,
    personId: r.person_id as PersonId,
    caseId: r.case_id as CaseId,
    number: r.number,
    state: r.state as CardState,
    content: cardContentSchema.parse(JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '{}')),
    sha256: r.content_sha256,
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
    offeredAt: r.offered_at,
    answeredAt: r.answered_at,
    revokedAt: r.revoked_at,
    version: r.version,
  };
}

async function openedAll(tx: Tx, rows: readonly Selectable<NeedsCardTable>[]): Promise<NeedsCard[]> {
  if (rows.length === 0) return [];
  const box = await tx.vault.unlock([...new Set(rows.map((r) => r.person_id))], dataClass);
  return rows.map((r) => opened(box, r));
}

/** Every version of the card of a case that the actor may read, the newest first. */
export async function listCards(tx: Tx, caseId: string): Promise<NeedsCard[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(100)
    .execute();
  return openedAll(tx, rows);
}

/** Every card of one human being, whatever her cases and entries, the newest first.
 *  @param entries ids of `entriesOf` */
export async function listCardsOf(tx: Tx, entries: readonly string[]): Promise<NeedsCard[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  return openedAll(tx, rows);
}

/** The card that she agreed to and did not take back: at most one of a case. What a company reads comes from it alone. */
export async function findAgreedCard(tx: Tx, caseId: string): Promise<NeedsCard | undefined> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', '=', 'agreed')
    .execute();
  return (await openedAll(tx, rows))[0];
}

/** The agreed cards of several cases, by case: for the match, which compares many people at once. */
export async function listAgreedCards(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, NeedsCard>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', 'in', caseIds)
    .where('state', '=', 'agreed')
    .execute();
  return new Map((await openedAll(tx, rows)).map((c) => [c.caseId, c]));
}

/** Begins a version of the card, as a draft.
 *  @returns its id, or undefined when somebody began one with this number meanwhile */
export async function insertCard(
  tx: Tx,
  standing: Pick<Case, 'id' | 'territoryId' | 'personId'>,
  card: { number: number; content: CardContent },
): Promise<NeedsCardId | undefined> {
  const id = randomUUID() as NeedsCardId;
  const { personId } = standing;
  const box = await tx.vault.unlockFor(personId, dataClass);
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: standing.territoryId,
      person_id: personId,
      case_id: standing.id,
      number: card.number,
      content_enc: box.sealText({ table, rowId: id, personId }, 'content_enc', JSON.stringify(card.content)),
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.columns(['case_id', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** What of a card may change. The database lets the content of a draft change and of nothing else. */
export type CardChange = {
  content?: CardContent;
  state?: CardState;
  sha256?: string;
  offeredAt?: Date;
  answeredAt?: Date;
  revokedAt?: Date;
};

/** Changes a card. @returns false when somebody changed it after `version` was read */
export async function updateCard(
  tx: Tx,
  c: Pick<NeedsCard, 'id' | 'personId' | 'version'>,
  to: CardChange,
): Promise<boolean> {
  const place = { table, rowId: c.id, personId: c.personId };
  const sealed =
    to.content === undefined
      ? {}
      : {
          content_enc: (await tx.vault.unlockFor(c.personId, dataClass)).sealText(
            place,
            'content_enc',
            JSON.stringify(to.content),
          ),
        };
  const result = await tx.db
    .updateTable(table)
    .set({
      version: c.version + 1,
      ...sealed,
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.sha256 === undefined ? {} : { content_sha256: to.sha256 }),
      ...(to.offeredAt === undefined ? {} : { offered_at: to.offeredAt }),
      ...(to.answeredAt === undefined ? {} : { answered_at: to.answeredAt }),
      ...(to.revokedAt === undefined ? {} : { revoked_at: to.revokedAt }),
    })
    .where('id', '=', c.id)
    .where('version', '=', c.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
