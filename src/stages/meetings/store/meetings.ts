import { type Selectable, sql } from 'kysely';
import type { MeetingTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { Meeting, MeetingId, MeetingKind, MeetingState } from '../types.ts';

const toMeeting = (r: Selectable<MeetingTable>): Meeting => ({
  id: r.id as MeetingId,
  territoryId: r.territory_id as TerritoryId,
  organisationId: r.organisation_id as OrganisationId,
  projectId: r.project_id as ProjectId,
  kind: r.kind as MeetingKind,
  title: r.title,
  place: r.place,
  startsAt: r.starts_at,
  opensAt: r.opens_at,
  accessUntil: r.access_until,
  state: r.state as MeetingState,
  convenedBy: r.convened_by as AccountId,
  closedAt: r.closed_at,
  version: r.version,
});

/** One meeting, if the actor has a seat in it or her body convened it. */
export async function findMeeting(tx: Tx, id: string): Promise<Meeting | undefined> {
  const row = await tx.db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toMeeting(row);
}

/** These meetings, as far as the actor may know of them. */
export async function listMeetingsById(tx: Tx, ids: readonly MeetingId[]): Promise<Meeting[]> {
  if (ids.length === 0) return [];
  return (await tx.db.selectFrom('meeting').selectAll().where('id', 'in', ids).execute()).map(toMeeting);
}

/** Meetings of these projects on whose agenda the actor may still put somebody, the next first, at most 100: those that
 *  her body runs, and those in which she has a seat. */
export async function listOpenMeetings(tx: Tx, projectIds: readonly string[]): Promise<Meeting[]> {
  if (projectIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('meeting')
    .selectAll()
    .where('state', '=', 'convened')
    .where('project_id', 'in', projectIds)
    .where('access_until', '>', sql<Date>`now()`)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map(toMeeting);
}

/** Writes a meeting, convened by the actor. */
export async function insertMeeting(
  tx: Tx,
  m: Omit<Meeting, 'state' | 'convenedBy' | 'closedAt' | 'version'>,
): Promise<void> {
  await tx.db
    .insertInto('meeting')
    .values({
      id: m.id,
      territory_id: m.territoryId,
      organisation_id: m.organisationId,
      project_id: m.projectId,
      kind: m.kind,
      title: m.title,
      place: m.place,
      starts_at: m.startsAt,
      opens_at: m.opensAt,
      access_until: m.accessUntil,
      convened_by: tx.actor.accountId,
      ...(tx.actor.at ? { convened_at: tx.actor.at } : {}),
    })
    .execute();
}

/** What of a meeting may change. `closedAt`: the actor closes it. */
export type MeetingChange = Partial<
  Pick<Meeting, 'title' | 'place' | 'startsAt' | 'accessUntil' | 'state'>
> & {
  closedAt?: Date;
};

/** Changes a meeting. @returns false when somebody changed it after `version` was read, or the actor does not run it */
export async function updateMeeting(
  tx: Tx,
  m: Pick<Meeting, 'id' | 'version'>,
  to: MeetingChange,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('meeting')
    .set({
      version: m.version + 1,
      ...(to.title === undefined ? {} : { title: to.title }),
      ...(to.place === undefined ? {} : { place: to.place }),
      ...(to.startsAt === undefined ? {} : { starts_at: to.startsAt }),
      ...(to.accessUntil === undefined ? {} : { access_until: to.accessUntil }),
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.closedAt === undefined ? {} : { closed_at: to.closedAt, closed_by: tx.actor.accountId }),
    })
    .where('id', '=', m.id)
    .where('version', '=', m.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
