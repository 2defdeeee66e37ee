import { type Selectable, sql } from 'kysely';
import type { PublishedFigureTable } from '../../../../db/types/database.ts';
import type { SystemTx, Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import { type FigureId, figureTables, type Publication } from '../types.ts';

const columns = ['id', 'project_id', 'number', 'on_day', 'tables', 'published_at', 'withdrawn_at'] as const;

const toPublication = (r: Pick<Selectable<PublishedFigureTable>, (typeof columns)[number]>): Publication => ({
  id: r.id as FigureId,
  projectId: r.project_id as ProjectId,
  number: r.number,
  onDay: r.on_day,
  tables: figureTables.parse(r.tables),
  publishedAt: r.published_at,
  withdrawnAt: r.withdrawn_at,
});

/** Publications of a project, oldest first, the withdrawn ones among them. */
export async function listPublications(tx: Tx, projectId: ProjectId): Promise<Publication[]> {
  const rows = await tx.db
    .selectFrom('published_figure')
    .select(columns)
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();
  return rows.map(toPublication);
}

/** What stands published, of every project, for everybody: newest first, the withdrawn ones left out. */
export async function listStanding(tx: SystemTx): Promise<Publication[]> {
  const rows = await tx.db
    .selectFrom('published_figure')
    .select(columns)
    .where('withdrawn_at', 'is', null)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toPublication);
}

/** Writes a publication. @returns false when one with this number is there already: somebody published meanwhile */
export async function insertPublication(
  tx: Tx,
  p: Pick<Publication, 'id' | 'projectId' | 'number' | 'onDay' | 'tables' | 'publishedAt'> & {
    territoryId: TerritoryId;
  },
): Promise<boolean> {
  const result = await tx.db
    .insertInto('published_figure')
    .values({
      id: p.id,
      territory_id: p.territoryId,
      project_id: p.projectId,
      number: p.number,
      on_day: p.onDay,
      tables: JSON.stringify(p.tables),
      published_by: tx.actor.accountId,
      published_at: p.publishedAt,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes a publication back. @returns false when it is not there, or was taken back before */
export async function withdrawPublication(
  tx: Tx,
  projectId: ProjectId,
  number: number,
  at: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('published_figure')
    .set({ withdrawn_at: at })
    .where('project_id', '=', projectId)
    .where('number', '=', number)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** One publication of a project at a time: who comes second waits for the first one's commit. */
export async function lockPublishing(tx: Tx, projectId: ProjectId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`app.published_figure ${projectId}`}, 0))`.execute(
    tx.db,
  );
}

/** Territories whose results the actor publishes. */
export async function listOwnTerritories(tx: Tx): Promise<TerritoryId[]> {
  const { rows } = await sql<{ ids: TerritoryId[] }>`
    select coalesce(gate.territories('figures', 'decide')::uuid[]::text[], '{}') as ids`.execute(tx.db);
  return rows[0]?.ids ?? [];
}

/** The last day on which each project published something, withdrawn or not. */
export async function listLastDays(tx: Tx): Promise<Map<ProjectId, CalendarDay>> {
  const rows = await tx.db
    .selectFrom('published_figure')
    .select(['project_id', (e) => e.fn.max('on_day').as('day')])
    .groupBy('project_id')
    .execute();
  return new Map(rows.map((r) => [r.project_id as ProjectId, r.day]));
}
