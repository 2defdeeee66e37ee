import { no, probe, type Says } from './body-answers.ts';
import { mayInBody, mayInTerritory } from './oracle.ts';
import { blindUpdate, type Probe } from './probe.ts';
import { alteredIn, putIn, refuses, seenIn } from './territory-probes.ts';

/** Reads companies of the territory. */
export const readsCompanies: Says = (s) => mayInTerritory(s, 'company', 'read');
/** Writes companies of the territory. */
export const writesCompanies: Says = (s) => mayInTerritory(s, 'company', 'write');
const readsLog: Says = (s) => mayInTerritory(s, 'company-log', 'read');
/** Speaks with companies for A, or for B. */
const speaksFor =
  (body: 'A' | 'B'): Says =>
  (s) =>
    mayInBody(s, body, 'company-log', 'write');
const speaksForA = speaksFor('A');

const rows = ['company', 'companyTwin', 'site', 'tutor', 'intermediary'];
type Of = 'company' | 'company-log';

/** Reads a row of the territory, and none of another's. */
export const seen = (table: string, row: string, may: Says = readsCompanies, of: Of = 'company'): Probe[] =>
  seenIn({ table, may, of, action: 'read' }, row, (which) => `select id from ${table} where id = :${which}`);

/** Adds a row to the territory, see `putIn`. */
export const put = (
  table: string,
  columns: string,
  may: Says = writesCompanies,
  of: Of = 'company',
): Probe[] => putIn({ table, may, of, action: 'write' }, columns, rows);

/** Changes a row of the territory, also without reading any, and none of another's. */
export const altered = (
  table: string,
  row: string,
  may: Says = writesCompanies,
  of: Of = 'company',
): Probe[] =>
  alteredIn(
    { table, may, of, action: 'write' },
    row,
    (which) => `update ${table} set version = version where id = :${which}`,
    (which) => blindUpdate(table, which),
  );

/** A change whose answer is the same for who writes companies; `never` where it is for nobody. */
export const becomes = (name: string, table: string, set: string, row: string, may: Says = no): Probe =>
  probe(`changes ${table}: ${name}`, table, 'update', may, `update ${table} set ${set} where id = :${row}`);

/** A row that would be born further on than rows are born. */
export const born = (name: string, table: string, columns: string): Probe => {
  const [names, values = ''] = columns.split(' := ');
  return refuses(
    `adds to ${table} ${name}`,
    table,
    'insert',
    `insert into ${table} (territory_id, ${names}) values (:territory, ${values})`,
  );
};

const merge = "company_id, into_company_id, reason, merged_by := :companyTwin, :company, 'Prova', :me";
const undone = (by: string) => `undone_by = ${by}, undone_at = now()`;
const said =
  "company_id, organisation_id, on_day, way, face_to_face, what, stage, written_by := :company, :A, '2026-01-01', 'visit', true, 'Prova', 'visited', :me";
const talk =
  "company_id, organisation_id, starts_at, minutes, about, held_by, created_by := :company, :A, now(), 60, 'Prova', :outsider, :me";
const award =
  "company_id, project_id, kind, number, given_on, for_what, given_by := :company, :projectOfA, 'attestato', '1', '2026-01-01', 'Prova', :me";
const forB = (name: string, table: string, columns: string): Probe => {
  const [names, values = ''] = columns.split(' := ');
  return probe(
    `adds to ${table} ${name}`,
    table,
    'insert',
    speaksFor('B'),
    `insert into ${table} (territory_id, ${names}) values (:territory, ${values.replace(':A', ':B')})`,
  );
};

/** Questions about companies, about what was said with them and what they got. */
export const companyProbes: readonly Probe[] = [
  ...seen('app.company', 'company'),
  ...put('app.company', "name, kind, stage_since, created_by := 'Ditta', 'craft', '2026-01-01', :me"),
  ...altered('app.company', 'company'),
  ...seen('app.company_merge', 'companyMerge'),
  ...put('app.company_merge', merge),
  born(
    'as undone',
    'app.company_merge',
    merge.replace('merged_by', 'merged_by, undone_by, undone_at').replace(':me', ':me, :me, now()'),
  ),
  ...altered('app.company_merge', 'companyMerge'),
  becomes('undone', 'app.company_merge', undone(':me'), 'companyMerge', writesCompanies),
  becomes('undone by somebody else', 'app.company_merge', undone(':outsider'), 'companyMerge'),
  becomes('one undone', 'app.company_merge', 'version = version', 'companyMergeUndone'),
  ...seen('app.company_site', 'site'),
  ...put('app.company_site', "company_id, name, codice_catastale := :company, 'Sede', 'A001'"),
  ...altered('app.company_site', 'site'),
  ...seen('app.company_headcount', 'headcount'),
  ...put(
    'app.company_headcount',
    "company_id, on_day, permanent_full, source, recorded_by := :company, '2026-02-01', 20, 'Prova', :me",
  ),
  ...seen('app.company_l68_fact', 'l68Fact'),
  ...put(
    'app.company_l68_fact',
    "company_id, kind, from_on, source, recorded_by := :company, 'exemption', '2026-01-01', 'Prova', :me",
  ),
  ...seen('app.company_contact', 'tutor'),
  ...put('app.company_contact', "company_id, name, part, created_by := :company, 'Chi segue', 'tutor', :me"),
  ...altered('app.company_contact', 'tutor'),
  ...seen('app.intermediary', 'intermediary'),
  ...put('app.intermediary', "kind, name, created_by := 'other', 'Associazione', :me"),
  ...altered('app.intermediary', 'intermediary'),
  ...seen('app.company_intermediary', 'tie'),
  ...put(
    'app.company_intermediary',
    "company_id, intermediary_id, since, recorded_by := :company, :intermediary, '2026-01-01', :me",
  ),
  ...altered('app.company_intermediary', 'tie'),
  becomes('one that ended', 'app.company_intermediary', 'version = version', 'tieEnded'),
  ...seen('app.company_log', 'companyLog', readsLog, 'company-log'),
  ...put('app.company_log', said, speaksForA, 'company-log'),
  forB('for B', 'app.company_log', said),
  born('for a body where she does not work', 'app.company_log', said.replace(':A', ':C')),
  born(
    'that corrects what was said with another company',
    'app.company_log',
    said.replace('written_by', 'written_by, corrects').replace(':me', ':me, :farCompanyLog'),
  ),
  ...seen('app.company_meeting', 'talk', readsLog, 'company-log'),
  ...put('app.company_meeting', talk, speaksForA, 'company-log'),
  forB('for B', 'app.company_meeting', talk),
  born('for a body where she does not work', 'app.company_meeting', talk.replace(':A', ':C')),
  born(
    'as held',
    'app.company_meeting',
    talk.replace('held_by', 'state, held_by').replace(':outsider', "'held', :outsider"),
  ),
  ...altered('app.company_meeting', 'talk', speaksForA, 'company-log'),
  becomes('one that was held', 'app.company_meeting', 'version = version', 'talkHeld'),
  becomes('one of another body', 'app.company_meeting', 'version = version', 'talkOfC'),
  refuses(
    'changes app.company_meeting of another body without looking',
    'app.company_meeting',
    'update',
    blindUpdate('app.company_meeting', 'talkOfC'),
  ),
  ...seen('app.company_award', 'award'),
  ...put('app.company_award', award),
  born(
    'as revoked',
    'app.company_award',
    award.replace('given_by', 'given_by, revoked_on').replace(':me', ":me, '2026-01-01'"),
  ),
  ...altered('app.company_award', 'award'),
  becomes('one that was revoked', 'app.company_award', 'version = version', 'awardRevoked'),
];
