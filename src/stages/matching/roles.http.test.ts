import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance } from '../../../test/support/a-case-to-balance.ts';
import type { Colleague } from '../../../test/support/a-world.ts';
import { digestOfData } from '../../../test/support/digest-of-data.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { anOpenPlace } from '../../../test/support/plant-joint-table.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { scorePeople } from './commands/score-people.ts';
import { setWeights } from './commands/set-weights.ts';
import { takeBackExclusion } from './commands/take-back-exclusion.ts';
import { writeJobSearch } from './commands/write-job-search.ts';
import { aSearch } from './fixtures.ts';
import { presetWeights } from './rules/presets.ts';
import { listExclusions } from './store/exclusions.ts';
import { findJobSearch } from './store/job-searches.ts';
import { listMatchedCases } from './store/matched-cases.ts';
import { listScores } from './store/scores.ts';
import { listWaitingMatches } from './store/waiting.ts';

let h: HttpWorld;
let her: Awaited<ReturnType<typeof aCaseToBalance>>;
let who: Record<string, Colleague>;
let place: Awaited<ReturnType<typeof anOpenPlace>>;
let weightsId: string;
const now = new Date();
const today = dayInRome(now);
const canary = 'Canarino che non esce.';

beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
  her = await aCaseToBalance(h.db, h.world);
  const { lead, coop, agency } = h.world.bodies;
  who = {
    worker: her.worker,
    orienter: her.orienter,
    coach: her.coach,
    coordinator: her.coordinator,
    herself: her.herself,
    scout: await h.world.colleague('scout', lead),
    'scout of a partner': await h.world.colleague('scout', coop),
    'coach of somebody else': await h.world.colleague('job-coach', coop),
    'coach of another body': await h.world.colleague('job-coach', agency),
    psychologist: await h.world.colleague('psychologist', coop),
    head: await h.world.colleague('head-of-service', coop),
    admin: await h.world.colleague('installation-admin', null),
  };
  place = await anOpenPlace(h, her.coordinator, 'Orto');
  await h.db.asSuperuser(
    `update app.place set licences = '{"codes": [], "other": []}', surroundings = '{"noise": null, "people": null, "place": null, "public": null}'`,
  );
  const weights = await withActor(h.db.doors, her.coordinator.who, (tx) =>
    setWeights(
      tx,
      h.world.projectId as never,
      { weights: presetWeights.balanced, quotas: [], unplacedPoints: 0, reason: 'Prova' },
      now,
    ),
  );
  expect(weights).toMatchObject({ ok: true });
  weightsId = weights.ok ? weights.id : '';
  const written = await withActor(h.db.doors, her.coach.who, async (tx) => {
    const standing = await findCase(tx, her.caseId);
    return standing && writeJobSearch(tx, standing, { ...aSearch, readyOn: today, note: canary }, now);
  });
  expect(written).toEqual({ ok: true });
  const coach = await h.as(her.coach);
  const excluded = { company: place.companyId, reason: canary };
  expect((await coach.post(`/persone/${her.personId}/lavoro/aziende-escluse`, excluded)).status).toBe(303);
});
afterAll(() => h.close());

const follows = ['worker', 'orienter', 'coach'];
const byCode = ['coordinator', 'scout'];
const urls: readonly [string, () => string, readonly string[]][] = [
  ['her search', () => `/persone/${her.personId}/lavoro`, [...follows, 'herself']],
  ['the form of her search', () => `/persone/${her.personId}/lavoro/cerca/${her.caseId}`, follows],
  ['the form of a company', () => `/persone/${her.personId}/lavoro/aziende-escluse`, follows],
  ['the form of a way', () => `/persone/${her.personId}/lavoro/viaggi`, follows],
  ['which places for her', () => `/abbinamenti/persona/${her.personId}`, [...follows, ...byCode]],
  [
    'who could want a place',
    () => `/abbinamenti/posto/${place.placeId}`,
    [...follows, ...byCode, 'scout of a partner', 'coach of somebody else', 'coach of another body'],
  ],
];

it.each(urls)('opens to those it is for and to nobody else: %s', async (_, url, allowed) => {
  for (const [name, colleague] of Object.entries(who)) {
    const { status } = await (await h.as(colleague)).get(url());
    expect([name, status]).toEqual([name, allowed.includes(name) ? 200 : 404]);
  }
});

it('says a word of her to nobody who does not follow her: neither name, nor note, nor why a place is not hers', async () => {
  for (const [name, colleague] of Object.entries(who)) {
    if (follows.includes(name) || name === 'herself') continue;
    const browser = await h.as(colleague);
    for (const url of ['/abbinamenti', ...urls.map(([, of]) => of())]) {
      const { text } = await browser.get(url);
      expect([name, url, /Canarino|Bruni|Non vuole questa azienda/.test(text)]).toEqual([name, url, false]);
    }
  }
});

it('lets no form of hers be sent by who may not write it, and writes nothing', async () => {
  const before = await digestOfData(h.db);
  const pair = { caso: her.caseId, posto: place.placeId, reason: 'Motivo' };
  const forms: readonly [string, Record<string, string>, readonly string[]][] = [
    [`/persone/${her.personId}/lavoro/aziende-escluse`, { company: randomUUID(), reason: '' }, follows],
    [`/abbinamenti/persona/${her.personId}/proponi`, pair, [...follows, 'coordinator']],
  ];
  for (const [url, fields, allowed] of forms)
    for (const [name, colleague] of Object.entries(who)) {
      const { status } = await (await h.as(colleague)).post(url, fields);
      // Who may is refused for what was sent: an unknown company, one that she does not want.
      expect([url, name, status]).toEqual([url, name, allowed.includes(name) ? 422 : 404]);
    }
  expect(await digestOfData(h.db)).toEqual(before);
});

it('computes points of nobody for who does not read all that they rest on', async () => {
  const whole = async (colleague: Colleague) =>
    withActor(h.db.doors, colleague.who, (tx) => listMatchedCases(tx, { personIds: [her.personId] }));
  expect(await whole(her.coach)).toMatchObject([{ mayScore: true }]);
  expect(await whole(her.coordinator)).toEqual([]);
  await h.db.asSuperuser(
    `insert into app.hiding (territory_id, person_id, data_class, audience_account, declared_by, valid_from)
     values ($1, $2, 'balance', $3, $3, now() - interval '1 minute')`,
    [h.world.territoryId, her.personId, her.coach.accountId],
  );
  expect(await whole(her.coach)).toMatchObject([{ mayScore: false }]);
  const none = await withActor(h.db.doors, her.coach.who, (tx) =>
    scorePeople(tx, h.world.projectId, { id: weightsId as never, weights: presetWeights.balanced }, now),
  );
  expect(none).toEqual({ people: 0, pairs: 0 });
  await h.db.asSuperuser('delete from app.hiding');
});

it('marks points as old once the place has changed, and keeps those of two weights apart', async () => {
  const scores = () =>
    withActor(h.db.doors, her.coordinator.who, (tx) => listScores(tx, h.world.projectId, weightsId));
  expect(await scores()).toMatchObject([{ score: null, state: 'blocked', stale: false, readyOn: today }]);
  await h.db.asSuperuser('update app.place set version = version + 1');
  expect(await scores()).toMatchObject([{ stale: true }]);
  const others = await withActor(h.db.doors, her.coordinator.who, (tx) =>
    listScores(tx, h.world.projectId, randomUUID()),
  );
  expect(others).toEqual([]);
});

it('shows her among what waits once her day has come, and no more after a decision', async () => {
  const waits = (day = today) => withActor(h.db.doors, her.coach.who, (tx) => listWaitingMatches(tx, day));
  expect(await waits(addDays(today, -1))).toEqual([]);
  expect(await waits()).toMatchObject([{ what: 'find-place', due: today, personId: her.personId }]);
  const done = await withActor(h.db.doors, her.coach.who, async (tx) => {
    const [excluded] = await listExclusions(tx, [her.personId]);
    return excluded && takeBackExclusion(tx, h.world.territoryId, excluded, now);
  });
  expect(done).toEqual({ ok: true });
  const coach = await h.as(her.coach);
  const pair = { caso: her.caseId, posto: place.placeId, reason: 'Le piace.' };
  expect((await coach.post(`/abbinamenti/persona/${her.personId}/proponi`, pair)).status).toBe(303);
  expect(await waits()).toEqual([]);
  expect(await waits(addDays(today, 40))).toHaveLength(1);
});

it('refuses a search that somebody else saved meanwhile', async () => {
  const saved = (version: number) =>
    withActor(h.db.doors, her.orienter.who, async (tx) => {
      const standing = await findCase(tx, her.caseId);
      const before = await findJobSearch(tx, her.caseId);
      if (!standing || !before) throw new Error('nothing there');
      return writeJobSearch(tx, standing, aSearch, now, { ...before, version });
    });
  expect(await saved(1)).toEqual({ ok: true });
  expect(await saved(1)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
});
