import { randomUUID } from 'node:crypto';
import { someRules } from '../../src/stages/eligibility/fixtures.ts';
import { type NoticeRules, noticeRulesSchema } from '../../src/stages/projects/types.ts';
import type { TestDatabase } from './test-database.ts';

/** A notice with one version of its rules, given to a project, and the comuni of its territory.
 *  @param changes what of the eligibility rules is not as in `someRules`
 *  @returns id of the version */
export async function plantNotice(
  db: TestDatabase,
  world: { projectId: string; territoryId: string },
  changes: Partial<NoticeRules['eligibility']> = {},
): Promise<string> {
  const rules: NoticeRules = {
    eligibility: someRules(changes),
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
  const [notice, version, writer] = [randomUUID(), randomUUID(), randomUUID()];
  await db.asSuperuser("insert into app.account (id, email, name) values ($1, $2, 'Chi scrive')", [
    writer,
    `${writer}@prova.example`,
  ]);
  await db.asSuperuser(
    "insert into app.notice (id, title, act, created_by) values ($1, 'Avviso di prova', 'DD 1/2026', $2)",
    [notice, writer],
  );
  await db.asSuperuser(
    "insert into app.notice_version (id, notice_id, number, valid_from, rules, source, written_by) values ($1, $2, 1, '2020-01-01', $3, 'DD 1/2026', $4)",
    [version, notice, JSON.stringify(noticeRulesSchema.parse(rules)), writer],
  );
  await db.asSuperuser('update app.project set notice_id = $1 where id = $2', [notice, world.projectId]);
  for (const [code, name] of [
    ['G825', 'Pontassieve'],
    ['B036', 'Borgo San Lorenzo'],
  ])
    await db.asSuperuser(
      'insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, $2, $3) on conflict do nothing',
      [world.territoryId, code, name],
    );
  return version;
}
