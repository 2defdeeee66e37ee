import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, HttpWorld } from '../../../test/support/http-world.ts';
import { openHttpWorld } from '../../../test/support/http-world.ts';
import { anEvaluation, aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const today = () => dayInRome(new Date());

/** Begins an instrument by its page. @returns the address of the evaluation */
async function begin(as: Browser, page: string, title: string): Promise<string> {
  const html = (await as.get(`${page}/nuova`)).text;
  const [, href] = html.match(new RegExp(`href="([^"]+)">Comincia: ${title}`)) ?? [];
  const [url = '', versionId = ''] = (href ?? '').split('?con=');
  const answer = await as.post(url, { versionId, ratedOn: formatDay(today(), 'it') });
  expect(answer.status, answer.text).toBe(303);
  return answer.location ?? '';
}

const icf = 'ICF: insieme breve per la riabilitazione professionale';

it('a psychologist fills in the ICF, part by part, is told what is missing, and closes it', async () => {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const as = await h.as(await rater('psychologist', 'assesses', 'health', h.world.services.dsm));
  const e = await begin(as, page, icf);
  const d = { 'q-d155_p': 1, 'q-d155_c': 3, 'q-d240_p': 2, 'q-d240_c': 2, 'q-d720_p': 3, 'q-d720_c': 1 };
  const saved = await as.post(`${e}/compila/icf/activities`, { ...d, _version: 1 });
  expect(saved.location).toBe(`${e}/compila/icf/environment?fatto=saved`);
  const refused = await as.post(`${e}/chiudi/icf`, { _version: 3 });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('«d845 Acquisire, conservare e lasciare un lavoro»: manca la risposta.');
  const rest = { 'q-d845_p': 8, 'q-d845_c': 9, 'q-d850_p': 4, 'q-d850_c': 4, 'q-d855_p': 0, 'q-d855_c': 0 };
  expect((await as.post(`${e}/compila/icf/activities`, { ...d, ...rest, _version: 2 })).status).toBe(303);
  const environment = { 'q-e310': '+3', 'q-e330': '.2', 'q-e580': '+8', 'q-e590': '.0' };
  expect((await as.post(`${e}/compila/icf/environment`, { ...environment, _version: 3 })).status).toBe(303);
  const body = { 'q-b130': 2, 'q-b164': 1, 'q-b455': 0 };
  expect((await as.post(`${e}/compila/funzioni/body`, { ...body, _version: 1 })).status).toBe(303);
  const closed = await as.post(`${e}/chiudi/icf`, { _version: 6 });
  expect(closed.location).toBe(`${e}?fatto=closed`);
  const shown = (await as.get(e)).text;
  expect(shown).toContain('nel suo ambiente fa meglio: l’ambiente aiuta (di 2)');
  expect(shown).toContain('nel suo ambiente fa peggio: l’ambiente ostacola (di 2)');
  expect(shown).toContain('+3 facilitatore sostanziale');
  expect(shown).toContain('b130 Funzioni dell’energia e delle pulsioni');
  expect((await as.get(`${page}/profilo`)).text).toContain('<svg');
  expect((await as.post(`${e}/compila/icf/environment`, { ...environment, _version: 4 })).status).toBe(409);
});
