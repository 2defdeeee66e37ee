import type pg from 'pg';
import { insertRows } from './bulk.ts';
import type { Ground } from './plant-context.ts';

/** What the rows of projects, and of those who enter by themselves, are written with. */
export type Floor = Omit<Ground, 'services' | 'memberships' | 'nextCode' | 'firms' | 'sites'>;

/** Writes the notice with its rules, and for each of the two projects a version with comune, target, share and line. */
export async function plantProjects(client: pg.Client, g: Floor): Promise<void> {
  await insertRows(client, 'app.notice', [
    { id: g.noticeId, title: 'Avviso di prova', act: 'DD 1/2026', created_by: g.outsider },
  ]);
  await insertRows(client, 'app.notice_version', [
    {
      id: g.noticeVersionId,
      notice_id: g.noticeId,
      number: 1,
      valid_from: '2026-01-01',
      rules: {},
      source: 'DD 1/2026',
      written_by: g.outsider,
    },
  ]);
  const projects = [
    [g.projectId, g.versions.C],
    [g.projectOfA, g.versions.A],
  ] as const;
  await insertRows(
    client,
    'app.project_version',
    projects.map(([project_id, id]) => ({
      id,
      project_id,
      territory_id: g.territoryId,
      kind: 'approved',
      valid_from: '2026-01-01',
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      total_cents: 100,
      act: 'DD 1/2026',
      recorded_by: g.outsider,
      recorded_at: '2026-01-01T00:00:00Z',
    })),
  );
  const of = projects.map(([project_id, version_id]) => ({ project_id, version_id }));
  await insertRows(
    client,
    'app.project_target',
    of.map((v) => ({ ...v, indicator: 'assessed', amount: 1 })),
  );
  await insertRows(
    client,
    'app.project_share',
    of.map((v) => ({ ...v, organisation_id: g.bodies.A, amount_cents: 1 })),
  );
  await insertRows(
    client,
    'app.budget_line',
    of.map((v) => ({ id: crypto.randomUUID(), ...v, code: 'B.1', label: 'Voce di prova', amount_cents: 1 })),
  );
  await insertRows(
    client,
    'app.project_comune',
    projects.map(([project_id]) => ({ project_id, territory_id: g.territoryId, codice_catastale: 'A001' })),
  );
}
