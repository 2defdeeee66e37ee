import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { anIntroduction } from '../../src/stages/introductions/fixtures.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { someWeights } from '../support/plant-joint-table.ts';
import { plantMatching } from '../support/plant-matching.ts';
import { warmBrowser } from './a-territory.ts';
import { openOwnAccess } from './plant-way.ts';
import { sentDuring } from './sent-statements.ts';

/** The size of the pilot, and three of each. */
const sizes = { few: [3, 3], many: [83, 60] } as const;
/** Milliseconds of a page on any machine that runs the tests beside other work: far above what was measured. */
const AT_MOST_MS = 5_000;

type Planted = { h: HttpWorld; coach: string; herself: string; urls: Readonly<Record<string, string>> };
let few: Planted;
let many: Planted;
beforeAll(async () => {
  few = await planted(...sizes.few);
  many = await planted(...sizes.many);
}, 600_000);
afterAll(async () => {
  await few?.h.close();
  await many?.h.close();
});

/** A project with so many people and places, points for all of them, and everybody introduced to one place. */
async function planted(people: number, places: number): Promise<Planted> {
  const h = await openHttpWorld();
  const coach = await h.world.colleague('job-coach', h.world.bodies.coop);
  const made = await plantMatching(h, coach, people, places);
  await someWeights(h, await h.world.colleague('coordinator', h.world.bodies.lead));
  const at = await h.as(coach);
  expect((await at.post('/abbinamenti/punti', { project: h.world.projectId })).status).toBe(303);
  const today = dayInRome(new Date());
  for (const [n, her] of made.cases.entries())
    await withActor(h.db.doors, coach.who, (tx) =>
      anIntroduction(tx, her, made.places[n % made.places.length] ?? '', today),
    );
  const personId = made.cases[0]?.personId ?? '';
  const herself = randomUUID();
  await openOwnAccess(h.db, herself, personId);
  await h.db.asSuperuser('analyze');
  return {
    h,
    coach: coach.accountId,
    herself,
    urls: {
      companies: '/aziende',
      places: '/posti',
      'for a place': `/abbinamenti/posto/${made.places[1]}`,
      'for a person': `/abbinamenti/persona/${personId}`,
      'the table of everybody': `/progetti/${h.world.projectId}/abbinamenti`,
      'the table, one chosen': `/progetti/${h.world.projectId}/abbinamenti?persona=${made.cases[0]?.id}`,
      introductions: '/presentazioni',
      Oggi: '/',
      'the page of a person': `/persone/${personId}`,
      'her own page': `/mio/${personId}`,
      'her proposals': `/mio/${personId}/proposte`,
    },
  };
}

const who = (of: Planted, page: string) => (page.startsWith('her ') ? of.herself : of.coach);

async function countOf(of: Planted, page: string): Promise<number> {
  const url = of.urls[page] ?? '';
  const browser = await warmBrowser(of.h, who(of, page), url);
  const once = () => sentDuring(async () => expect((await browser.get(url)).status, url).toBe(200));
  // The smaller of two: what is kept of a session now and then is not the page's.
  return Math.min((await once()).length, (await once()).length);
}

it.each([
  ['companies', 25],
  ['places', 25],
  ['for a place', 40],
  ['for a person', 40],
  // With nobody chosen the table opens on whoever is farthest from her best, of whom the reader may know more or less.
  ['the table, one chosen', 45],
  ['introductions', 30],
  ['Oggi', 50],
  ['the page of a person', 60],
  ['her own page', 60],
  ['her proposals', 40],
])(
  '%s: as many statements for three as for the pilot, those of session, guard and audit counted',
  async (page, most) => {
    const three = await countOf(few, page);
    const pilot = await countOf(many, page);
    expect(pilot).toBe(three);
    expect(three).toBeLessThanOrEqual(most);
  },
  120_000,
);

it.each(['for a place', 'for a person', 'the table of everybody', 'the table, one chosen'])(
  '%s, at the size of the pilot, answers while one waits',
  async (page) => {
    const url = many.urls[page] ?? '';
    const browser = await warmBrowser(many.h, many.coach, url);
    const took: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const began = performance.now();
      expect((await browser.get(url)).status).toBe(200);
      took.push(performance.now() - began);
    }
    const median = took.toSorted((a, b) => a - b)[2] ?? Number.NaN;
    expect(median).toBeLessThan(AT_MOST_MS);
  },
  120_000,
);
