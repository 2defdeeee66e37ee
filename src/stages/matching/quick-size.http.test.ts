import { afterAll, beforeAll, expect, it } from 'vitest';
import { sentDuring } from '../../../test/performance/sent-statements.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { someWeights } from '../../../test/support/plant-joint-table.ts';
import { plantMatching } from '../../../test/support/plant-matching.ts';

/** The size of the pilot. */
const PEOPLE = 83;
const PLACES = 60;
/** Seconds of this process for a page, on any machine that runs the tests beside other work: far above what was measured. */
const AT_MOST_MS = 5_000;

let h: HttpWorld;
let coach: Browser;
let planted: Awaited<ReturnType<typeof plantMatching>>;
beforeAll(async () => {
  h = await openHttpWorld();
  const who = await h.world.colleague('job-coach', h.world.bodies.coop);
  planted = await plantMatching(h, who, PEOPLE, PLACES);
  await someWeights(h, await h.world.colleague('coordinator', h.world.bodies.lead));
  await h.db.asSuperuser('analyze');
  coach = await h.as(who);
}, 300_000);
afterAll(() => h.close());

async function took(url: string) {
  await coach.get(url);
  const began = process.cpuUsage();
  const sent = await sentDuring(async () => expect((await coach.get(url)).status).toBe(200));
  const cpu = process.cpuUsage(began);
  return { statements: sent.length, cpu: (cpu.user + cpu.system) / 1000 };
}

it('answers both quick pages in few statements, however many people and places there are', async () => {
  const { places, cases } = planted;
  const forPlace = await took(`/abbinamenti/posto/${places[3]}`);
  const forPerson = await took(`/abbinamenti/persona/${cases[3]?.personId}`);
  const hub = await took('/abbinamenti');
  expect(forPlace.statements).toBeLessThanOrEqual(40);
  expect(forPerson.statements).toBeLessThanOrEqual(40);
  expect(Math.max(forPlace.cpu, forPerson.cpu, hub.cpu)).toBeLessThan(AT_MOST_MS);
});

it('computes and keeps the points of everybody at every place at once', async () => {
  const sent = await sentDuring(async () =>
    expect((await coach.post('/abbinamenti/punti', { project: h.world.projectId })).status).toBe(303),
  );
  const [row] = await h.db.asSuperuser<{ n: string }>('select count(*) as n from app.match_reason');
  expect(Number(row?.n)).toBe(PEOPLE * PLACES);
  expect(sent.length).toBeLessThanOrEqual(45);
});
