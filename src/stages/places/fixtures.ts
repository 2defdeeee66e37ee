import { randomUUID } from 'node:crypto';
import type { CompanyId, ContactId, SiteId } from '../companies/types.ts';
import type { PlaceWritten } from './store/places.ts';

/** What plants rows as superuser: the test database. */
type Planting = { asSuperuser(sql: string, values?: unknown[]): Promise<unknown> };

/** A company with one place of work and one tutor, who follows at most two. */
export type PlantedHost = { companyId: CompanyId; siteId: SiteId; tutorId: ContactId };

/** Plants a company of a territory, entered by an account. */
export async function aHost(
  db: Planting,
  territoryId: string,
  createdBy: string,
  name = 'Forno di prova',
): Promise<PlantedHost> {
  const [companyId, siteId, tutorId] = [randomUUID(), randomUUID(), randomUUID()];
  await db.asSuperuser(
    `insert into app.company (id, territory_id, name, kind, stage_since, created_by) values ($1, $2, $3, 'for-profit', current_date, $4)`,
    [companyId, territoryId, name, createdBy],
  );
  await db.asSuperuser(
    `insert into app.company_site (id, territory_id, company_id, name, codice_catastale) values ($1, $2, $3, 'Laboratorio', 'A564')`,
    [siteId, territoryId, companyId],
  );
  await db.asSuperuser(
    `insert into app.company_contact (id, territory_id, company_id, name, part, tutor_capacity, created_by)
     values ($1, $2, $3, 'Ada Fornaia', 'tutor', 2, $4)`,
    [tutorId, territoryId, companyId, createdBy],
  );
  return { companyId: companyId as CompanyId, siteId: siteId as SiteId, tutorId: tutorId as ContactId };
}

/** What is written of a place: a stage in a bakery, three mornings a week. */
export function aPlaceWritten(host: PlantedHost, more: Partial<PlaceWritten> = {}): PlaceWritten {
  return {
    kind: 'stage',
    title: 'Aiuto fornaio',
    siteId: host.siteId,
    tutorId: host.tutorId,
    capacity: 1,
    tasks: ['Impastare', 'Sistemare il pane sugli scaffali'],
    weeklyHoursMin: 12,
    weeklyHoursMax: 20,
    shifts: [
      { weekday: 1, from: '08:00', to: '12:00' },
      { weekday: 3, from: '08:00', to: '12:00' },
    ],
    fromOn: null,
    toOn: null,
    lostOn: null,
    transport: 'Autobus 31, prima corsa alle 6:50',
    occupation: null,
    skills: [],
    demands: { d430: 2, d720: 1 },
    environment: { e250: { kind: 'barrier', level: 2 } },
    licences: { codes: ['haccp'], other: [] },
    surroundings: { noise: 'some', people: 'few', place: 'indoors', public: 'no' },
    accommodations: [
      { code: 'written-steps', state: 'there' },
      { text: 'Un banco accanto alla finestra', state: 'possible' },
    ],
    growth: null,
    ...more,
  };
}
