import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertRows } from './bulk.ts';
import { type Context, type Ground, secret } from './plant-context.ts';
import type { Floor } from './plant-projects.ts';

const newHash = () => `\\x${randomBytes(32).toString('hex')}`;

/** Writes applications in every state, for A and for B, and a list brought by somebody who is never the actor. */
export async function plantEntered(client: pg.Client, g: Floor): Promise<void> {
  const application = (organisation_id: string, state: string, assigned_to: string | null = null) => ({
    territory_id: g.territoryId,
    project_id: g.projectId,
    organisation_id,
    state,
    resume_hash: newHash(),
    content_enc: secret,
    sent_at: state === 'draft' ? null : '2026-01-01T00:00:00Z',
    assigned_to,
    id: randomUUID(),
    by_representative: false,
    begun_at: '2026-01-01T00:00:00Z',
    saved_at: '2026-01-01T00:00:00Z',
    version: 1,
  });
  await insertRows(client, 'app.application', [
    application(g.bodies.A, 'draft'),
    application(g.bodies.A, 'sent'),
    application(g.bodies.A, 'assigned', g.outsider),
    application(g.bodies.A, 'taken', g.outsider),
    application(g.bodies.B, 'sent'),
  ]);
  await insertRows(
    client,
    'app.import_mapping',
    [g.bodies.A, g.bodies.B].map((organisation_id) => ({
      organisation_id,
      name: 'Elenco',
      header_hash: `\\x${'00'.repeat(32)}`,
      columns: {},
      created_by: g.outsider,
    })),
  );
  await insertRows(client, 'app.import_run', [
    {
      id: g.listOfAnother,
      organisation_id: g.bodies.A,
      project_id: g.projectId,
      head_enc: secret,
      row_count: 1,
      created_by: g.outsider,
    },
  ]);
  await insertRows(client, 'app.import_row', [{ run_id: g.listOfAnother, number: 9, content_enc: secret }]);
}

/** Applications and lists that belong to an account: given to her, answered by her, brought by her. */
export function plantOwnEntering(g: Ground, account: string, push: Context['push']): void {
  const application = { territory_id: g.territoryId, project_id: g.projectId, organisation_id: g.bodies.A };
  for (const [state, decided_by] of [
    ['assigned', null],
    ['declined', account],
  ])
    push('app.application', {
      ...application,
      state,
      resume_hash: newHash(),
      content_enc: secret,
      sent_at: '2026-01-01T00:00:00Z',
      assigned_to: account,
      decided_by,
    });
  const run = randomUUID();
  push('app.import_run', {
    id: run,
    organisation_id: g.bodies.A,
    project_id: g.projectId,
    head_enc: secret,
    row_count: 2,
    created_by: account,
  });
  for (const [number, state] of [
    [1, 'waiting'],
    [2, 'taken'],
  ])
    push('app.import_row', { run_id: run, number, content_enc: secret, state });
}
