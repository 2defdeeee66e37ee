import type { Command } from '../../src/policy/tables.ts';
import { everywhere, inBody, probe, signedIn, worksIn } from './body-answers.ts';
import type { Probe } from './probe.ts';

const common = (table: string, where: string) =>
  probe(`reads ${table}`, table, 'select', signedIn, `select from ${table} where ${where}`, [
    ['directory', 'read'],
  ]);
const directory = (table: string, command: Command, sql: string) =>
  probe(`${command} ${table}`, table, command, everywhere('directory'), sql, [['directory', 'write']]);

/** Questions about territories, bodies, projects and services. */
export const directoryProbes: readonly Probe[] = [
  common('app.territory', 'id = :territory'),
  common('app.organisation', 'id = :A'),
  common('app.project', 'id = :project'),
  common('app.project_partner', 'project_id = :project'),
  common('app.territory_comune', 'territory_id = :territory'),
  common('app.installation', 'id'),
  directory('app.territory', 'insert', "insert into app.territory (name) values ('Altra zona')"),
  directory('app.territory', 'update', 'update app.territory set version = version where id = :territory'),
  directory(
    'app.territory_comune',
    'insert',
    "insert into app.territory_comune (territory_id, codice_catastale, name) values (:territory, 'A002', 'Comune')",
  ),
  directory(
    'app.organisation',
    'insert',
    "insert into app.organisation (territory_id, kind, name) values (:territory, 'other', 'Ente')",
  ),
  directory('app.organisation', 'update', 'update app.organisation set version = version where id = :A'),
  directory(
    'app.project',
    'insert',
    "insert into app.project (territory_id, title) values (:territory, 'Altro progetto')",
  ),
  directory('app.project', 'update', 'update app.project set version = version where id = :project'),
  directory(
    'app.project_partner',
    'insert',
    "insert into app.project_partner (project_id, organisation_id, territory_id, part) values (:project, :B, :territory, 'network')",
  ),
  probe(
    'reads an inner service of A',
    'app.service',
    'select',
    (s) => worksIn(s, 'A'),
    'select from app.service where id = :a2',
    [['service', 'read']],
  ),
  probe(
    'reads an inner service of B',
    'app.service',
    'select',
    (s) => worksIn(s, 'B'),
    'select from app.service where id = :b1',
    [['service', 'read']],
  ),
  probe(
    'adds a service to A',
    'app.service',
    'insert',
    inBody('A', 'service'),
    "insert into app.service (territory_id, organisation_id, name) values (:territory, :A, 'Nuovo')",
    [['service', 'write']],
  ),
  probe(
    'adds a service to B',
    'app.service',
    'insert',
    inBody('B', 'service'),
    "insert into app.service (territory_id, organisation_id, name) values (:territory, :B, 'Nuovo')",
    [['service', 'write']],
  ),
  probe(
    'changes a service of A',
    'app.service',
    'update',
    (s) => inBody('A', 'service')(s) && worksIn(s, 'A'),
    'update app.service set version = version where id = :a1',
    [['service', 'write']],
  ),
];
