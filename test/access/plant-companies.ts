import { randomUUID as id } from 'node:crypto';
import type pg from 'pg';
import { insertRows } from './bulk.ts';
import { type Firm, type FirmRow, firmRows } from './firm-rows.ts';
import type { Row } from './plant-context.ts';
import type { Floor } from './plant-projects.ts';

const day = '2026-01-01';
const moment = '2026-01-01T00:00:00Z';
const token = () => `\\x${id().replaceAll('-', '')}${id().replaceAll('-', '')}`;

/** Writes a company of the bodies' territory and one of another, with everything that is written of a company; by somebody
 *  who is never the actor, and where a body matters for A or for C. */
export async function plantCompanies(
  client: pg.Client,
  g: Floor,
): Promise<{ here: Firm; far: Firm; farTerritory: string }> {
  const farTerritory = id();
  await insertRows(client, 'app.territory', [{ id: farTerritory, name: 'Altra zona di prova' }]);
  const here = await plantFirm(client, g, g.territoryId);
  const far = await plantFirm(client, g, farTerritory);
  return { here, far, farTerritory };
}

async function plantFirm(client: pg.Client, g: Floor, territory_id: string): Promise<Firm> {
  const firm = Object.fromEntries(firmRows.map((name) => [name, id()])) as Record<FirmRow, string>;
  const by = g.outsider;
  const all = { territory_id, version: 1 };
  const of = { ...all, company_id: firm.company };
  const write = (table: string, rows: readonly Row[]) => insertRows(client, table, rows);
  await write(
    'app.company',
    [firm.company, firm.companyTwin].map((company) => ({
      ...all,
      id: company,
      name: 'Ditta di prova',
      kind: 'craft',
      stage: 'contacted',
      stage_since: day,
      public_consent: 'not-asked',
      created_by: by,
      created_at: moment,
    })),
  );
  await write(
    'app.company_merge',
    [
      [firm.companyMerge, null],
      [firm.companyMergeUndone, by],
    ].map(([merge, undone_by]) => ({
      ...all,
      id: merge,
      company_id: firm.companyTwin,
      into_company_id: firm.company,
      reason: 'Prova',
      merged_by: by,
      merged_at: moment,
      undone_by,
      undone_at: undone_by && moment,
    })),
  );
  const unknown = { step_free: 'unknown', accessible_toilet: 'unknown' };
  await write('app.company_site', [
    { ...of, ...unknown, id: firm.site, name: 'Sede', codice_catastale: 'A001' },
  ]);
  await client.query(
    `insert into app.company_headcount (id, territory_id, company_id, on_day, permanent_full, source, recorded_by)
     values ($1, $2, $3, '2026-01-01', 20, 'Prova', $4)`,
    [firm.headcount, territory_id, firm.company, by],
  );
  await client.query(
    `insert into app.company_l68_fact (id, territory_id, company_id, kind, from_on, source, recorded_by)
     values ($1, $2, $3, 'exemption', '2026-01-01', 'Prova', $4)`,
    [firm.l68Fact, territory_id, firm.company, by],
  );
  await write('app.company_contact', [
    { ...of, id: firm.tutor, name: 'Chi segue', part: 'tutor', created_by: by },
  ]);
  await write('app.intermediary', [
    { ...all, id: firm.intermediary, kind: 'other', name: 'Associazione', created_by: by },
  ]);
  await write(
    'app.company_intermediary',
    [
      [firm.tie, null],
      [firm.tieEnded, day],
    ].map(([tie, ended_on]) => ({
      ...of,
      id: tie,
      intermediary_id: firm.intermediary,
      since: day,
      ended_on,
      recorded_by: by,
    })),
  );
  await plantTalks(write, g, firm, of);
  await plantPlaces(write, g, firm, of);
  return firm;
}

type Write = (table: string, rows: readonly Row[]) => Promise<void>;

/** What was said with the company, and what it got at the end. */
async function plantTalks(write: Write, g: Floor, firm: Firm, of: Row): Promise<void> {
  const by = g.outsider;
  const { version: _, ...said } = of;
  await write('app.company_log', [
    {
      ...said,
      id: firm.companyLog,
      organisation_id: g.bodies.C,
      on_day: day,
      way: 'visit',
      face_to_face: true,
      what: 'Prova',
      stage: 'visited',
      written_by: by,
      written_at: moment,
    },
  ]);
  await write(
    'app.company_meeting',
    [
      [firm.talk, g.bodies.A, 'planned'],
      [firm.talkHeld, g.bodies.A, 'held'],
      [firm.talkOfC, g.bodies.C, 'planned'],
    ].map(([talk, organisation_id, state]) => ({
      ...of,
      id: talk,
      organisation_id,
      state,
      starts_at: moment,
      minutes: 60,
      about: 'Prova',
      held_by: by,
      created_by: by,
    })),
  );
  await write(
    'app.company_award',
    [
      [firm.award, null],
      [firm.awardRevoked, day],
    ].map(([award, revoked_on]) => ({
      ...of,
      id: award,
      project_id: g.projectOfA,
      kind: 'attestato',
      // An id has 36 characters; a number may have 40.
      number: award,
      given_on: day,
      for_what: 'Prova',
      given_by: by,
      revoked_on,
    })),
  );
}

/** The places it offers, the links by which it describes them, and what it wrote. */
async function plantPlaces(write: Write, g: Floor, firm: Firm, of: Row): Promise<void> {
  const by = g.outsider;
  await write(
    'app.place_invitation',
    [
      [firm.placeLink, null],
      [firm.placeLinkRevoked, moment],
    ].map(([link, revoked_at]) => ({
      ...of,
      id: link,
      token_hash: token(),
      company_name: 'Ditta di prova',
      organisation_name: 'Ente di prova',
      contact_line: 'Chi risponde',
      created_by: by,
      created_at: moment,
      expires_at: '2036-01-01T00:00:00Z',
      revoked_at,
    })),
  );
  await write(
    'app.place_description',
    [
      [firm.description, 'sent', null],
      [firm.descriptionTaken, 'taken', by],
    ].map(([description, state, answered_by]) => ({
      ...of,
      id: description,
      invitation_id: firm.placeLink,
      content: {},
      sent_at: moment,
      state,
      answered_by,
      answered_at: answered_by && moment,
    })),
  );
  const nothing = { tasks: [], skills: [], demands: [], environment: [], licences: [], surroundings: [] };
  await write(
    'app.place',
    [firm.place, firm.place2, firm.place3].map((place) => ({
      ...of,
      ...nothing,
      accommodations: [],
      shifts: [],
      id: place,
      site_id: firm.site,
      tutor_id: firm.tutor,
      kind: 'stage',
      title: 'Posto di prova',
      state: 'open',
      capacity: 1,
      created_by: by,
      created_at: moment,
    })),
  );
}
