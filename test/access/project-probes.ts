import { everywhere, inBody, no, probe, type Says, signedIn } from './body-answers.ts';
import { mayEverywhere, mayInBody } from './oracle.ts';
import type { Probe } from './probe.ts';

/** Writes the project that A leads: its own coordinator. That C leads too has no actor. */
const leadsA: Says = (s) => mayInBody(s, 'A', 'project', 'write') && !mayEverywhere(s, 'project', 'write');
const leadsAOrEverywhere: Says = (s) => leadsA(s) || everywhere('project')(s);
const asksProject: Probe['asks'] = [['project', 'write']];
const asksBudget: Probe['asks'] = [['budget', 'write']];
/** A row written under the project that A leads, and under that which it does not. */
const both = (
  table: string,
  sql: (project: string, version: string) => string,
  may: Says,
  elsewhere: Says,
  asks = asksProject,
): Probe[] => [
  probe(
    `adds to ${table} of a project that A leads`,
    table,
    'insert',
    may,
    sql(':projectOfA', ':mine'),
    asks,
  ),
  probe(
    `adds to ${table} of a project that C leads`,
    table,
    'insert',
    elsewhere,
    sql(':project', ':mine'),
    asks,
  ),
];
const version = (project: string, by = ':me', at = '') =>
  `insert into app.project_version (id, territory_id, project_id, kind, valid_from, starts_on, ends_on, total_cents, act, recorded_by${at && ', recorded_at'}) values ('00000000-0000-4000-8000-000000000003', :territory, ${project}, 'extension', '2026-01-01', '2026-01-01', '2026-12-31', 1, 'DD 2', ${by}${at})`;
const under = (table: string, columns: string, values: string) => (project: string, of: string) =>
  (of === ':mine' ? `${version(project)};;` : '') +
  `insert into ${table} (version_id, project_id, ${columns}) values (${of === ':mine' ? "'00000000-0000-4000-8000-000000000003'" : of}, ${project}, ${values})`;
const target = under('app.project_target', 'indicator, amount', "'assessed', 1");
const share = under('app.project_share', 'organisation_id, amount_cents', ':B, 1');
const line = under('app.budget_line', 'code, label, amount_cents', "'B.2', 'Voce', 1");
const comune = (project: string) =>
  `insert into app.project_comune (project_id, territory_id, codice_catastale) values (${project}, :territory, 'A001')`;
const change = (name: string, project: string, may: Says) =>
  probe(
    `changes a project, ${name}`,
    'app.project',
    'update',
    may,
    `update app.project set cup = cup where id = ${project}`,
    asksProject,
  );
const notice = "insert into app.notice (title, act, created_by) values ('Avviso', 'DD 2', :me)";
const rules =
  "insert into app.notice_version (notice_id, number, valid_from, rules, source, written_by) values (:notice_id, 2, '2026-01-01', '{}', 'DD 2', :me)";
const asOutsider = (sql: string) => sql.replace(':me', ':outsider');
const money = (table: string) => [
  probe(
    `reads ${table} of a project of A`,
    table,
    'select',
    inBody('A', 'budget', 'read'),
    `select from ${table} where project_id = :projectOfA`,
    [['budget', 'read']],
  ),
  probe(
    `reads ${table} where A is a partner`,
    table,
    'select',
    inBody('A', 'budget', 'read'),
    `select from ${table} where project_id = :project`,
    [['budget', 'read']],
  ),
];
const common = (table: string, column = 'project_id', name = ':project') =>
  probe(`reads ${table}`, table, 'select', signedIn, `select from ${table} where ${column} = ${name}`, [
    ['project', 'read'],
  ]);

/** Questions about notices, and about what a project promised. */
export const projectProbes: readonly Probe[] = [
  common('app.notice', 'id', ':notice_id'),
  common('app.notice_version', 'notice_id', ':notice_id'),
  common('app.project_version'),
  common('app.project_target'),
  common('app.project_comune'),
  ...money('app.project_share'),
  ...money('app.budget_line'),
  probe('adds a notice', 'app.notice', 'insert', everywhere('project'), notice, asksProject),
  probe('adds a notice in the name of somebody else', 'app.notice', 'insert', no, asOutsider(notice)),
  probe('adds rules to a notice', 'app.notice_version', 'insert', everywhere('project'), rules, asksProject),
  probe('adds rules in the name of somebody else', 'app.notice_version', 'insert', no, asOutsider(rules)),
  ...both('app.project_version', (project) => version(project), leadsAOrEverywhere, everywhere('project')),
  probe(
    'adds a version in the name of somebody else',
    'app.project_version',
    'insert',
    no,
    version(':projectOfA', ':outsider'),
  ),
  probe(
    'adds a version of another day',
    'app.project_version',
    'insert',
    no,
    version(':projectOfA', ':me', ", '2026-01-01'"),
  ),
  ...both('app.project_target', target, leadsAOrEverywhere, everywhere('project')),
  probe(
    'adds a target to an older version',
    'app.project_target',
    'insert',
    no,
    target(':projectOfA', ':versionA'),
  ),
  ...both('app.project_share', share, leadsA, no, asksBudget),
  probe(
    'adds a share to an older version',
    'app.project_share',
    'insert',
    no,
    share(':projectOfA', ':versionA'),
  ),
  ...both('app.budget_line', line, leadsA, no, asksBudget),
  probe('adds a line to an older version', 'app.budget_line', 'insert', no, line(':projectOfA', ':versionA')),
  ...both('app.project_comune', (project) => comune(project), leadsAOrEverywhere, everywhere('project')),
  change('that A leads', ':projectOfA', (s) => leadsA(s) || everywhere('directory')(s)),
  change('that C leads', ':project', everywhere('directory')),
  probe(
    'names a file to keep',
    'app.stored_file',
    'insert',
    signedIn,
    'insert into app.stored_file (id, byte_size, chunks) values (gen_random_uuid(), 1, 1)',
  ),
  probe('reads which files are kept', 'app.stored_file', 'select', no, 'select from app.stored_file'),
];
