import { type Selectable, sql } from 'kysely';
import type { MeetingItemTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Item, ItemId, ItemState, Matter, MeetingId } from '../types.ts';

const columns = [
  'id',
  'territory_id',
  'person_id',
  'meeting_id',
  'case_id',
  'position',
  'matter',
  'owner_id',
  'due_on',
  'state',
  'done_on',
  'decided_at',
  'proposed_by',
  'version',
] as const;

const toItem = (r: Pick<Selectable<MeetingItemTable>, (typeof columns)[number]>): Item => ({
  id: r.id as ItemId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id as PersonId,
  meetingId: r.meeting_id as MeetingId,
  caseId: r.case_id as CaseId | null,
  position: r.position,
  matter: r.matter as Matter,
  ownerId: r.owner_id as AccountId | null,
  dueOn: r.due_on,
  state: r.state as ItemState,
  doneOn: r.done_on,
  decidedAt: r.decided_at,
  proposedBy: r.proposed_by as AccountId,
  version: r.version,
});

/** The agenda of a meeting, in its order: the people of whom the actor may read here, and no sign of the others. */
export async function listAgenda(tx: Tx, meetingId: string): Promise<Item[]> {
  const rows = await tx.db
    .selectFrom('meeting_item')
    .select(columns)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'equipe');
  return rows.map(toItem);
}

/** On which agendas one human being stands or stood, the last put there first, at most 200.
 *  @param entries ids of `entriesOf` */
export async function listItemsOf(tx: Tx, entries: readonly PersonId[]): Promise<Item[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('meeting_item')
    .select(columns)
    .where('person_id', 'in', entries)
    .orderBy('proposed_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'equipe');
  return rows.map(toItem);
}

/** One item, if the actor may read it. */
export async function findItem(tx: Tx, id: string): Promise<Item | undefined> {
  const row = await tx.db.selectFrom('meeting_item').select(columns).where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  tx.ledger.note(row.person_id, 'equipe');
  return toItem(row);
}

/** Notes that what was decided was done. @returns false when somebody did so already, or the actor may not */
export async function updateDone(tx: Tx, item: Pick<Item, 'id'>, on: CalendarDay): Promise<boolean> {
  const result = await tx.db
    .updateTable('meeting_item')
    .set({ done_on: on })
    .where('id', '=', item.id)
    .where('state', '=', 'decided')
    .where('done_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Makes an item a version newer without changing a word, because what its extract says beside has changed.
 *  @returns false when somebody changed it meanwhile */
export async function touchItem(tx: Tx, item: Pick<Item, 'id' | 'version'>): Promise<boolean> {
  const result = await tx.db
    .updateTable('meeting_item')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', item.id)
    .where('version', '=', item.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
