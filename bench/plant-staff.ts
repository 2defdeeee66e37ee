import type pg from 'pg';
import { someRules } from '../src/stages/eligibility/fixtures.ts';
import { type NoticeRules, noticeRulesSchema } from '../src/stages/projects/types.ts';
import { idOf } from './invented-person.ts';

/** How large the territory is. */
export type Size = { people: number; bodies: number; perWorker: number; perProject: number };

/** The territory of the claims: 2,500 people a body, 200 a social worker, 5,000 cases a project. */
export const sizeFor = (people: number): Size => ({
  people,
  bodies: Math.max(2, Math.ceil(people / 2_500)),
  perWorker: 200,
  perProject: 5_000,
});

const workersOf = (size: Size): number => Math.max(1, Math.round(size.people / size.bodies / size.perWorker));

/** Who works where: people go around the bodies, and in a body around its workers; projects take people in turn. */
export function standingOf(size: Size, n: number) {
  const body = n % size.bodies;
  const workers = workersOf(size);
  const projects = projectsOf(size);
  // Neighbours in a body follow different workers and come to different projects.
  const turn = Math.floor(n / size.bodies);
  return { body, worker: body * 1_000 + (turn % workers), project: Math.floor(turn / workers) % projects };
}

export const projectsOf = (size: Size): number =>
  Math.min(size.bodies, Math.max(1, Math.ceil(size.people / size.perProject)));

export const territoryId = idOf('territory', 0);
export const coordinatorOf = (project: number): string => idOf('account', 900_000 + project);
export const workerId = (worker: number): string => idOf('account', worker);

const rules: NoticeRules = {
  eligibility: someRules({}),
  selection: 'identified-by-services',
  balance: { order: null, balanceHours: null, planHours: null },
  allowance: {
    kind: null,
    maxMonthlyCents: null,
    minMonthlyCents: null,
    hourlyCents: null,
    maxMonthlyHours: null,
    countsTrainingAndLabs: null,
    bands: [],
  },
  durations: {},
  documents: [],
  indicators: [],
  incomeLimits: [],
  costModel: null,
};

/** Plants territory, bodies, projects, notice, and the accounts with their roles. */
export async function plantStaff(client: pg.Client, size: Size): Promise<void> {
  const bodies = Array.from({ length: size.bodies }, (_, i) => i);
  const projects = bodies.slice(0, projectsOf(size));
  const workers = workersOf(size);
  const accounts = [
    ...bodies.flatMap((b) =>
      Array.from({ length: workers }, (_, w) => ({
        id: workerId(b * 1_000 + w),
        body: b,
        role: 'social-worker',
      })),
    ),
    ...projects.map((p) => ({ id: coordinatorOf(p), body: p, role: 'coordinator' })),
  ];
  const body = (b: number) => idOf('body', b);
  await client.query("insert into app.territory (id, name) values ($1, 'Zona delle prove')", [territoryId]);
  await client.query(
    "insert into app.organisation (id, territory_id, kind, name) select id, $1, 'municipality', name from unnest($2::uuid[], $3::text[]) b (id, name)",
    [territoryId, bodies.map(body), bodies.map((b) => `Comune di prova ${b}`)],
  );
  await client.query(
    "insert into app.account (id, email, name) select id, id || '@prova.example', name from unnest($1::uuid[], $2::text[]) a (id, name)",
    [accounts.map((a) => a.id), accounts.map((_, i) => `Operatrice ${i}`)],
  );
  await client.query(
    "insert into app.membership (account_id, organisation_id, role, valid_from) select a, b, r, now() - interval '1 year' from unnest($1::uuid[], $2::uuid[], $3::text[]) m (a, b, r)",
    [accounts.map((a) => a.id), accounts.map((a) => body(a.body)), accounts.map((a) => a.role)],
  );
  await client.query(
    "insert into app.notice (id, title, act, created_by) values ($1, 'Avviso di prova', 'DD 1/2026', $2)",
    [idOf('notice', 0), coordinatorOf(0)],
  );
  await client.query(
    "insert into app.notice_version (id, notice_id, number, valid_from, rules, source, written_by) values ($1, $2, 1, '2020-01-01', $3, 'DD 1/2026', $4)",
    [
      idOf('notice-version', 0),
      idOf('notice', 0),
      JSON.stringify(noticeRulesSchema.parse(rules)),
      coordinatorOf(0),
    ],
  );
  await client.query(
    'insert into app.project (id, territory_id, title, notice_id) select id, $1, title, $2 from unnest($3::uuid[], $4::text[]) p (id, title)',
    [
      territoryId,
      idOf('notice', 0),
      projects.map((p) => idOf('project', p)),
      projects.map((p) => `Progetto di prova ${p}`),
    ],
  );
  await client.query(
    "insert into app.project_partner (project_id, organisation_id, territory_id, part) select p, b, $1, 'lead' from unnest($2::uuid[], $3::uuid[]) x (p, b)",
    [territoryId, projects.map((p) => idOf('project', p)), projects.map(body)],
  );
}
