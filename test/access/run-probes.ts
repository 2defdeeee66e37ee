import { inBody, no, probe, type Says, signedIn } from './body-answers.ts';
import type { Probe } from './probe.ts';
import { leadsA } from './seat-answers.ts';

/** A has a part in the project that C leads; B has none. */
const reads = inBody('A', 'match-run', 'read');
const runs = inBody('A', 'match-run');
const asks: Probe['asks'] = [['match-run', 'write']];

const weights = (project: string, by = ':me') =>
  `insert into app.match_weights (project_id, number, from_on, preset, weights, quotas, reason, created_by) values (${project}, 9, '2026-01-01', 'own', '{}', '[]', 'Prova', ${by})`;
const run = "'00000000-0000-4000-8000-000000000006'";
type Change = Partial<Record<'project' | 'body' | 'by' | 'made', string>>;
const computed = (c: Change = {}) =>
  `insert into app.match_run (id, project_id, organisation_id, number, weights_id, people, placed, objective, bound, quotas, input_sha256, made_by${c.made ? ', made_in' : ''}) values (${run}, ${c.project ?? ':project'}, ${c.body ?? ':A'}, 9, :weights, 1, 1, 1, 1, '[]', repeat('a', 64), ${c.by ?? ':me'}${c.made ? `, ${c.made}` : ''})`;
const computes = (name: string, change: Change, may: Says = no) =>
  probe(`computes a run ${name}`, 'app.match_run', 'insert', may, computed(change), may === no ? [] : asks);
const placed = (of: string, place = ':place') =>
  `insert into app.match_run_place (run_id, place_id, capacity, used, price) values (${of}, ${place}, 1, 1, 0)`;
const read = (table: string, column: string, name: string, row: string, may: Says) =>
  probe(
    `reads ${table} ${name}`,
    table,
    'select',
    may,
    `select from ${table} where ${column} = :${row}`,
    may === no ? [] : [['match-run', 'read']],
  );

/** A run of A’s, made in the transaction that asks. */
export const aRunOfHers = { first: `${computed()};;`, id: run, may: runs };

/** Questions about weights and runs: nobody’s person is in them. */
export const runProbes: readonly Probe[] = [
  probe(
    'reads app.match_weights',
    'app.match_weights',
    'select',
    signedIn,
    'select from app.match_weights where project_id = :project',
    [['project', 'read']],
  ),
  probe('weighs a project that A leads', 'app.match_weights', 'insert', leadsA, weights(':projectOfA'), [
    ['project', 'write'],
  ]),
  probe('weighs a project that C leads', 'app.match_weights', 'insert', no, weights(':project')),
  probe(
    'weighs in the name of somebody else',
    'app.match_weights',
    'insert',
    no,
    weights(':projectOfA', ':outsider'),
  ),
  read('app.match_run', 'id', 'of the project', 'runC', reads),
  read('app.match_run', 'id', 'of a project of others', 'runApart', no),
  computes('for A', {}, runs),
  computes('of a project in which A leads', { project: ':projectOfA' }, runs),
  computes('for a body that has no part in the project', { body: ':B' }),
  computes('of a project of others', { project: ':projectApart' }),
  computes('of a project of others, for who leads it', { project: ':projectApart', body: ':C' }),
  computes('for who leads, where she does not work', { body: ':C' }),
  computes('in the name of somebody else', { by: ':outsider' }),
  computes('as if in another transaction', { made: "'7'" }),
  read('app.match_run_place', 'run_id', 'of the project', 'runC', reads),
  read('app.match_run_place', 'run_id', 'of a project of others', 'runApart', no),
  probe(
    'adds a place to the run she computes',
    'app.match_run_place',
    'insert',
    runs,
    `${computed()};;${placed(run)}`,
    asks,
  ),
  probe(
    'adds a place to a run of somebody else',
    'app.match_run_place',
    'insert',
    no,
    placed(':runC', ':place2'),
  ),
  probe(
    'adds a place to a run that she computed before',
    'app.match_run_place',
    'insert',
    no,
    placed(':runOwn', ':place2'),
  ),
];
