import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance } from '../../../test/support/a-case-to-balance.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';
import { answerCard } from './commands/answer-card.ts';
import { revokeCard } from './commands/revoke-card.ts';
import { findAgreedCard, listCards } from './store/cards.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const today = formatDay(dayInRome(new Date()), 'it');
const hashOn = (text: string) => /name="sha256" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
const versionOn = (text: string) => /name="_version" value="(\d+)"/.exec(text)?.[1] ?? '';

/** A case with a browser of the coach, at the URL of its card. */
async function opened() {
  const story = await aCaseToBalance(h.db, h.world);
  return { ...story, coaches: await h.as(story.coach), url: story.url.replace('/bilancio/', '/scheda/') };
}

/** Fills a form in with the version it shows. */
async function fill(browser: Browser, url: string, fields: Record<string, string>, page = url) {
  return browser.post(url, { ...fields, _version: versionOn((await browser.get(page)).text) });
}

/** A card put before her. */
async function offered(browser: Browser, url: string) {
  expect((await browser.post(`${url}/comincia`, {})).location).toBe(`${url}?fatto=drafted`);
  const needs = { codes: 'written-steps', own0: 'Se mi fermo un minuto, poi riprendo.' };
  expect((await fill(browser, `${url}/voci`, needs)).location).toBe(`${url}?fatto=saved`);
  const hours = {
    from1: '9',
    to1: '13:00',
    awayFrom1: '10:30',
    awayTo1: '11.30',
    from3: '9:00',
    to3: '12:00',
  };
  expect((await fill(browser, `${url}/orario`, hours)).location).toBe(`${url}?fatto=saved`);
  const said = { words0: 'Preferisce mangiare da sola.', by0: 'coach', to0: 'tutor' };
  expect((await fill(browser, `${url}/detto`, said)).location).toBe(`${url}?fatto=saved`);
  const put = await fill(browser, `${url}/metti-davanti`, {}, url);
  expect(put.status, put.text.slice(0, 3000)).toBe(303);
  return hashOn((await browser.get(`${url}/risposta`)).text);
}

it('goes from a draft to her yes, told to who accompanies her, and back when she takes it back', async () => {
  const { coaches, url, caseId, coach } = await opened();
  expect((await coaches.get(url)).text).toContain('Nessuna scheda');
  const sha256 = await offered(coaches, url);
  const before = (await coaches.get(`${url}/risposta`)).text;
  for (const line of [
    'Istruzioni scritte, un passo alla volta',
    'Lunedì non ci sei dalle 10:30 alle 11:30. Nessuno sa perché.',
    'Non sa quale servizio ti segue.',
    'Lo dice chi ti accompagna: al tutor.',
  ])
    expect(before).toContain(line);
  const agreed = await coaches.post(`${url}/risposta`, {
    sha256,
    answer: 'agrees',
    how: 'easy-to-read',
    words: 'Va bene così.',
    answeredOn: today,
  });
  expect(agreed.location).toBe(`${url}?fatto=agreed`);
  const card = await withActor(h.db.doors, coach.who, (tx) => findAgreedCard(tx, caseId));
  expect(card?.content.needs.map((n) => n.words)).toEqual([
    'Istruzioni scritte, un passo alla volta',
    'Se mi fermo un minuto, poi riprendo.',
  ]);
  // What stood before her has no form any more.
  expect((await coaches.get(`${url}/voci`)).status).toBe(404);
  expect((await coaches.post(`${url}/voci`, { codes: 'pictures' })).status).toBe(409);
  expect((await coaches.get(`${url}/ritira`)).text).toContain('Non serve un motivo');
  const back = await coaches.post(`${url}/ritira`, { how: 'telephone' });
  expect(back.location).toBe(`${url}?fatto=revoked`);
  expect(await withActor(h.db.doors, coach.who, (tx) => findAgreedCard(tx, caseId))).toBeUndefined();
});

it('lets her answer and take back by her own access, and lets a new version follow', async () => {
  const { coaches, url, caseId, herself, coach } = await opened();
  const sha256 = await offered(coaches, url);
  const as = <T>(who: typeof coach, work: Parameters<typeof withActor<T>>[2]) =>
    withActor(h.db.doors, who.who, work);
  const answer = (given: { sha256: string; answer: 'agrees' | 'not-now' }) =>
    as(herself, async (tx) => {
      const [card] = await listCards(tx, caseId);
      if (card === undefined) throw new Error('She sees no card.');
      return answerCard(
        tx,
        card,
        { ...given, words: null, way: 'signed-in', part: 'person', how: null },
        new Date(),
      );
    });
  expect(await answer({ sha256, answer: 'not-now' })).toEqual({ ok: true, state: 'to-agree' });
  expect(await answer({ sha256: '0'.repeat(64), answer: 'agrees' })).toMatchObject({
    code: 'changed-since-shown',
  });
  expect(await answer({ sha256, answer: 'agrees' })).toEqual({ ok: true, state: 'agreed' });
  // A new version: the old one stands until she agrees to it.
  const second = await offered(coaches, url);
  expect(second).not.toBe(sha256);
  const now = await as(coach, (tx) => findAgreedCard(tx, caseId));
  expect(now?.number).toBe(1);
  expect((await coaches.get(url)).text).toContain('La scheda che vale oggi');
  expect(await answer({ sha256: second, answer: 'agrees' })).toEqual({ ok: true, state: 'agreed' });
  expect((await as(coach, (tx) => listCards(tx, caseId))).map((c) => c.state)).toEqual([
    'agreed',
    'superseded',
  ]);
  const taken = await as(herself, async (tx) => {
    const card = await findAgreedCard(tx, caseId);
    return (
      card && revokeCard(tx, card, { words: null, way: 'signed-in', part: 'person', how: null }, new Date())
    );
  });
  expect(taken).toEqual({ ok: true });
});
