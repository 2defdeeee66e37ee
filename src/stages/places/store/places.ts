import type { Insertable, Selectable } from 'kysely';
import type { PlaceTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CompanyId, ContactId, SiteId } from '../../companies/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { Place, PlaceContent, PlaceDescriptionId, PlaceId, PlaceKind, PlaceState } from '../types.ts';

/** A row as a place. The JSON columns were checked when they were written; a code that the lists have dropped since is
 *  still shown. */
export const toPlace = (r: Selectable<PlaceTable>): Place => ({
  id: r.id as PlaceId,
  territoryId: r.territory_id as TerritoryId,
  companyId: r.company_id as CompanyId,
  siteId: r.site_id as SiteId,
  tutorId: r.tutor_id as ContactId | null,
  kind: r.kind as PlaceKind,
  title: r.title,
  state: r.state as PlaceState,
  closedReason: r.closed_reason,
  occupation: r.occupation as PlaceContent['occupation'],
  tasks: r.tasks as PlaceContent['tasks'],
  skills: r.skills as PlaceContent['skills'],
  demands: r.demands as PlaceContent['demands'],
  environment: r.environment as PlaceContent['environment'],
  licences: r.licences as PlaceContent['licences'],
  surroundings: r.surroundings as PlaceContent['surroundings'],
  accommodations: r.accommodations as PlaceContent['accommodations'],
  shifts: r.shifts as PlaceContent['shifts'],
  weeklyHoursMin: r.weekly_hours_min,
  weeklyHoursMax: r.weekly_hours_max,
  transport: r.transport,
  fromOn: r.from_on,
  toOn: r.to_on,
  lostOn: r.lost_on,
  capacity: r.capacity,
  growth: r.growth,
  copiedFrom: r.copied_from as PlaceId | null,
  descriptionId: r.description_id as PlaceDescriptionId | null,
  createdBy: r.created_by as AccountId,
  createdAt: r.created_at,
  version: r.version,
});

/** One place, if the actor may read the companies of its territory. */
export async function findPlace(tx: Tx, id: string): Promise<Place | undefined> {
  const row = await tx.db.selectFrom('place').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPlace(row);
}

/** The places of a company: open, being written, closed, and in each the next to be lost first; at most 500.
 *  @param entries the ids by which it stands in the list: those that were joined to it too */
export async function listPlacesOfCompany(tx: Tx, entries: readonly string[]): Promise<Place[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('place')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy((eb) =>
      eb.case().when('state', '=', 'open').then(0).when('state', '=', 'draft').then(1).else(2).end(),
    )
    .orderBy('lost_on', (o) => o.asc().nullsLast())
    .orderBy('title')
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map(toPlace);
}

/** What is written of a place, beside its JSON columns. */
export type PlaceFacts = Pick<
  Place,
  | 'siteId'
  | 'tutorId'
  | 'kind'
  | 'title'
  | 'weeklyHoursMin'
  | 'weeklyHoursMax'
  | 'transport'
  | 'fromOn'
  | 'toOn'
  | 'lostOn'
  | 'capacity'
  | 'growth'
>;
/** All that is written of a place. */
export type PlaceWritten = PlaceFacts & PlaceContent;

const facts = {
  siteId: 'site_id',
  tutorId: 'tutor_id',
  kind: 'kind',
  title: 'title',
  weeklyHoursMin: 'weekly_hours_min',
  weeklyHoursMax: 'weekly_hours_max',
  transport: 'transport',
  fromOn: 'from_on',
  toOn: 'to_on',
  lostOn: 'lost_on',
  capacity: 'capacity',
  growth: 'growth',
  state: 'state',
  closedReason: 'closed_reason',
} as const;
const content = [
  'occupation',
  'tasks',
  'skills',
  'demands',
  'environment',
  'licences',
  'surroundings',
  'accommodations',
  'shifts',
] as const satisfies readonly (keyof PlaceContent)[];

type Written = Partial<PlaceWritten & Pick<Place, 'state' | 'closedReason'>>;

/** The columns of what is given; what is not given is left out. */
function columnsOf(to: Written): Partial<Insertable<PlaceTable>> {
  const plain = Object.entries(facts).flatMap(([key, column]) => {
    const value = to[key as keyof typeof facts];
    return value === undefined ? [] : [[column, value]];
  });
  const json = content.flatMap((key) =>
    to[key] === undefined ? [] : [[key, to[key] === null ? null : JSON.stringify(to[key])]],
  );
  return Object.fromEntries([...plain, ...json]) as Partial<Insertable<PlaceTable>>;
}

/** Writes a place, by the actor, as a draft. */
export async function insertPlace(
  tx: Tx,
  p: PlaceWritten & Pick<Place, 'id' | 'territoryId' | 'companyId' | 'copiedFrom' | 'descriptionId'>,
): Promise<void> {
  const row = {
    ...columnsOf(p),
    // Whatever it is made of: what is copied may be closed.
    state: 'draft',
    closed_reason: null,
    id: p.id,
    territory_id: p.territoryId,
    company_id: p.companyId,
    copied_from: p.copiedFrom,
    description_id: p.descriptionId,
    created_by: tx.actor.accountId,
    ...(tx.actor.at ? { created_at: tx.actor.at } : {}),
  } as Insertable<PlaceTable>;
  await tx.db.insertInto('place').values(row).execute();
}

/** Changes a place. @returns false when somebody changed it after `version` was read, or the actor may not write it */
export async function updatePlace(tx: Tx, p: Pick<Place, 'id' | 'version'>, to: Written): Promise<boolean> {
  const result = await tx.db
    .updateTable('place')
    .set({ ...columnsOf(to), version: p.version + 1 })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
