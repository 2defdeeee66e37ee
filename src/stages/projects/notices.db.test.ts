import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { addNotice } from './commands/add-notice.ts';
import { describeProject } from './commands/describe-project.ts';
import { writeRules } from './commands/write-rules.ts';
import { aRuleSet } from './fixtures.ts';
import { rulesInForce } from './rules.ts';
import { findNoticeVersion, findRulesFor, insertNoticeVersion, listNoticeVersions } from './store/notices.ts';
import { findProject } from './store/projects.ts';
import type { NoticeId, NoticeRules, ProjectId } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let root: Colleague;
let leading: Colleague;
let projectId: ProjectId;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  projectId = world.projectId as ProjectId;
  root = await world.colleague('installation-admin', null);
  leading = await world.colleague('coordinator', world.bodies.lead);
});
afterAll(() => db.close());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const day = (text: string) => text as CalendarDay;
const capped = (cents: number): NoticeRules =>
  aRuleSet({ allowance: { ...aRuleSet().allowance, maxMonthlyCents: cents } });
async function aNotice(act: string): Promise<NoticeId> {
  const done = await as(root, (tx) =>
    addNotice(tx, { title: 'Avviso di prova', act, fund: null, activityCode: null, publishedOn: null }),
  );
  if (!done.ok) throw new Error(done.code);
  return done.id;
}
const write = (noticeId: NoticeId, validFrom: string, rules: NoticeRules, who = root) =>
  as(who, (tx) => writeRules(tx, noticeId, { validFrom: day(validFrom), source: 'Fonte di prova', rules }));

it('keeps every version, and judges each day by the rules of that day', async () => {
  const noticeId = await aNotice('DD 1 di prova');
  for (const [from, cents] of [
    ['2015-12-23', 40_000],
    ['2020-02-28', 50_000],
    ['2018-01-01', 45_000],
    ['2020-02-28', 60_000],
    ['2016-01-01', 42_000],
  ] as const)
    expect(await write(noticeId, from, capped(cents))).toEqual({ ok: true });
  const project = await as(root, (tx) => findProject(tx, projectId));
  if (project === undefined) throw new Error('no project');
  const described = await as(root, (tx) =>
    describeProject(tx, projectId, project.version, { ...project, noticeId }),
  );
  expect(described).toEqual({ ok: true });
  const versions = await as(leading, (tx) => listNoticeVersions(tx, noticeId));
  expect(versions.map((v) => v.number)).toEqual([1, 2, 3, 4, 5]);
  for (const on of [
    '2015-12-22',
    '2015-12-23',
    '2016-01-01',
    '2017-12-31',
    '2018-01-01',
    '2020-02-28',
    '2026-11-22',
  ]) {
    const found = await as(leading, (tx) => findRulesFor(tx, projectId, day(on)));
    const pure = rulesInForce(versions, day(on));
    expect([on, found?.versionId, found?.rules]).toEqual([on, pure?.id, pure?.rules]);
  }
  const first = await as(leading, (tx) => findNoticeVersion(tx, versions[0]?.id ?? ''));
  expect(first?.rules.allowance.maxMonthlyCents).toBe(40_000);
});

it('lets nobody edit or delete a version, not even who wrote it', async () => {
  const noticeId = await aNotice('DD 2 di prova');
  await write(noticeId, '2020-01-01', capped(1));
  for (const who of [root, leading]) {
    await expect(
      as(who, (tx) => tx.db.updateTable('notice_version').set({ source: 'Altra' }).execute()),
    ).rejects.toThrow(/permission denied/);
    await expect(as(who, (tx) => tx.db.deleteFrom('notice_version').execute())).rejects.toThrow(
      /permission denied/,
    );
  }
});

it('lets the administration of the installation alone write notices and rules', async () => {
  const noticeId = await aNotice('DD 3 di prova');
  for (const role of ['coordinator', 'social-worker', 'organisation-admin', 'head-of-service'] as const) {
    const who = await world.colleague(role, world.bodies.lead);
    await expect(write(noticeId, '2020-01-01', capped(2), who), role).rejects.toThrow(/row-level security/);
    await expect(
      as(who, (tx) =>
        addNotice(tx, {
          title: 'Abusivo',
          act: `DD ${role}`,
          fund: null,
          activityCode: null,
          publishedOn: null,
        }),
      ),
      role,
    ).rejects.toThrow(/row-level security/);
  }
  expect(await as(root, (tx) => listNoticeVersions(tx, noticeId))).toEqual([]);
});

it('refuses an act twice, rules that contradict themselves, and a version that changes nothing', async () => {
  const noticeId = await aNotice('DD 4 di prova');
  const twice = await as(root, (tx) =>
    addNotice(tx, {
      title: 'Altro',
      act: 'dd 4 DI prova',
      fund: null,
      activityCode: null,
      publishedOn: null,
    }),
  );
  expect(twice).toMatchObject({ code: 'already-there', field: 'act' });
  const rules = aRuleSet({ eligibility: { ...aRuleSet().eligibility, minAge: 65, maxAge: 18 } });
  expect(await write(noticeId, '2020-01-01', rules)).toMatchObject({
    code: 'ages-reversed',
    field: 'maxAge',
  });
  expect(await write(noticeId, '2020-01-01', capped(3))).toEqual({ ok: true });
  expect(await write(noticeId, '2021-01-01', capped(3))).toMatchObject({ code: 'nothing-changed' });
  expect(await write(noticeId, '2019-01-01', capped(3))).toEqual({ ok: true });
  expect(await write(crypto.randomUUID() as NoticeId, '2020-01-01', capped(1))).toMatchObject({
    code: 'absent',
  });
});

it('gives a number once, though two write at the same moment', async () => {
  const noticeId = await aNotice('DD 5 di prova');
  const results = await Promise.all([1, 2, 3].map((n) => write(noticeId, '2020-01-01', capped(n))));
  const kept = await as(root, (tx) => listNoticeVersions(tx, noticeId));
  expect(kept.map((v) => v.number)).toEqual(kept.map((_, at) => at + 1));
  expect(results.filter((r) => r.ok)).toHaveLength(kept.length);
  for (const refused of results.filter((r) => !r.ok))
    expect(refused).toMatchObject({ code: 'changed-meanwhile' });
  const last = kept.at(-1);
  if (last === undefined) throw new Error('nothing written');
  expect(
    await as(root, (tx) => insertNoticeVersion(tx, { ...last, id: crypto.randomUUID() as typeof last.id })),
  ).toBe(false);
});

it('throws at a rule set in the database that is none, rather than judge by half of it', async () => {
  const noticeId = await aNotice('DD 6 di prova');
  await db.asSuperuser(
    `insert into app.notice_version (notice_id, number, valid_from, rules, source, written_by)
     values ($1, 1, '2020-01-01', '{"eligibility": {}}', 'guasto', $2)`,
    [noticeId, root.accountId],
  );
  await expect(as(root, (tx) => listNoticeVersions(tx, noticeId))).rejects.toThrow();
});
