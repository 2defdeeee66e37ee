import type pg from 'pg';
import { insertRows } from './bulk.ts';
import type { Floor } from './plant-projects.ts';

/** Writes selections and meetings of nobody in particular, the minutes of each selection, an instrument and a term of the
 *  vocabulary: everything by somebody who is never the actor. */
export async function plantChoices(client: pg.Client, g: Floor): Promise<void> {
  const { procedures, meetings } = g;
  await insertRows(
    client,
    'app.selection_procedure',
    [
      [procedures.C, g.projectId, 'open', null],
      [procedures.A, g.projectOfA, 'open', null],
      [procedures.closed, g.projectOfA, 'closed', '2026-01-02T00:00:00Z'],
    ].map(([id, project_id, state, closed_at]) => ({
      id,
      territory_id: g.territoryId,
      project_id,
      rules_version_id: g.noticeVersionId,
      mode: 'public-notice-with-ranking',
      title: 'Selezione di prova',
      officer: 'Chi risponde',
      office: 'Ufficio',
      criteria: [],
      tie_rules: [],
      state,
      closed_at,
      closed_by: closed_at && g.outsider,
      created_by: g.outsider,
      created_at: '2026-01-01T00:00:00Z',
      version: 1,
    })),
  );
  await insertRows(
    client,
    'app.selection_minutes',
    [procedures.C, procedures.A]
      .map((procedure_id) => ({
        procedure_id,
        content: {},
        sha256: '\\x00',
        made_by: g.outsider,
      }))
      .map((row) => ({ id: crypto.randomUUID(), made_at: '2026-01-01T00:00:00Z', ...row })),
  );
  await insertRows(
    client,
    'app.meeting',
    [
      [meetings.A, g.bodies.A, 'convened'],
      [meetings.held, g.bodies.A, 'held'],
      [meetings.C, g.bodies.C, 'convened'],
      [meetings.closed, g.bodies.A, 'closed'],
    ].map(([id, organisation_id, state]) => {
      const closed = state === 'closed' ? { closed_by: g.outsider, closed_at: '2026-01-02T00:00:00Z' } : {};
      return meetingRow(g, { id, organisation_id, state, convened_by: g.outsider, ...closed });
    }),
  );
  await insertRows(
    client,
    'app.meeting_seat',
    [
      ...[meetings.A, meetings.held, meetings.C].map((meeting_id) => ({
        meeting_id,
        account_id: g.colleague,
      })),
      { meeting_id: meetings.A, account_id: g.outsider, ended_at: '2026-01-02T00:00:00Z' },
    ].map((row) => seatRow(g, { organisation_id: g.bodies.A, ...row })),
  );
  const code = g.instrumentVersion;
  await insertRows(client, 'app.instrument', [
    { id: code, code, built_in: false, created_by: g.outsider, created_at: '2026-01-01T00:00:00Z' },
  ]);
  await insertRows(client, 'app.instrument_version', [
    {
      id: code,
      instrument_id: code,
      number: 1,
      content: {},
      source: 'DD 1/2026',
      written_by: g.outsider,
      written_at: '2026-01-01T00:00:00Z',
    },
  ]);
  await insertRows(client, 'app.vocabulary_term', [
    {
      id: code,
      kind: 'skill',
      scheme: 'Prova',
      code,
      label_it: 'Abilità',
      label_en: 'Skill',
      source: 'prova',
      imported_by: g.outsider,
      imported_at: '2026-01-01T00:00:00Z',
    },
  ]);
}

const hour = { starts_at: '2026-01-10T09:00:00Z', access_until: '2026-01-20T09:00:00Z' };
type MeetingOf = Pick<Floor, 'territoryId' | 'projectId' | 'outsider'>;

/** A meeting of the project that C leads. Its hour has passed, unless it is said. */
export const meetingRow = (g: MeetingOf, change: Record<string, unknown>) => ({
  territory_id: g.territoryId,
  project_id: g.projectId,
  kind: 'commission',
  title: 'Riunione di prova',
  place: 'Sala',
  ...hour,
  opens_at: '2026-01-01T00:00:00Z',
  convened_at: '2026-01-01T00:00:00Z',
  closed_by: null,
  closed_at: null,
  version: 1,
  ...change,
});

/** A seat in a meeting, as a member, unless it is said. */
export const seatRow = (g: MeetingOf, change: Record<string, unknown>) => ({
  id: crypto.randomUUID(),
  for_service: 'Servizio',
  part: 'member',
  attended: null,
  seated_by: g.outsider,
  seated_at: '2026-01-01T00:00:00Z',
  ended_at: null,
  version: 1,
  ...change,
});
