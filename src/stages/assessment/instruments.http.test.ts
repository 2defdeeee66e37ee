import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, HttpWorld } from '../../../test/support/http-world.ts';
import { openHttpWorld } from '../../../test/support/http-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
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

it('an instrument that is edited while somebody fills it in leaves her on the version she began with', async () => {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const as = await h.as(await rater('orientation-worker', 'assesses'));
  const e = await begin(as, page, 'Occupabilità');
  const [old] = await h.db.asSuperuser<{ id: string }>(
    "select v.id from app.instrument_version v join app.instrument i on i.id = v.instrument_id where i.code = 'occupability' order by number desc limit 1",
  );
  const desk = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
  const form = (await desk.get('/strumenti/occupability/modifica')).text;
  const text = unescaped(form.match(/<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/)?.[1] ?? '');
  const source = unescaped(form.match(/name="source" value="([^"]*)"/)?.[1] ?? '');
  const changed = text.replace('In quali giorni può essere al lavoro?', 'In quali giorni della settimana?');
  const sent = { code: 'occupability', source, text: changed, act: 'save', _version: 1 };
  expect((await desk.post('/strumenti/occupability/modifica', { ...sent, act: 'check' })).text).toContain(
    'Come viene',
  );
  expect((await desk.get('/strumenti/occupability')).text).not.toContain('della settimana');
  expect((await desk.post('/strumenti/occupability/modifica', sent)).status).toBe(303);
  const late = await desk.post('/strumenti/occupability/modifica', {
    ...sent,
    text: `${text}\n`,
    source: 'Altra',
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain('ecco i due testi');
  const part = (await as.get(`${e}/compila/scheda/availability`)).text;
  expect(part).toContain('C’è una versione più nuova di questo strumento (2).');
  expect(part).toContain('In quali giorni può essere al lavoro?');
  const begun = await as.post(`${page}/nuova/scheda`, {
    versionId: old?.id ?? '',
    ratedOn: formatDay(today(), 'it'),
  });
  expect(begun.status).toBe(409);
  const fresh = await begin(as, page, 'Occupabilità');
  expect((await as.get(`${fresh}/compila/scheda/availability`)).text).toContain('della settimana');
});

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

it('instruments are read by every colleague, and written by the coordination and the administration alone', async () => {
  const { bodies, colleague } = h.world;
  const typed = { code: 'prova-di-zona', source: 'Prova', text: 'titolo: Prova | Trial', act: 'save' };
  const desk = await h.as(await colleague('coordinator', bodies.lead));
  const wrong = await desk.post('/strumenti/nuovo', typed);
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('«titolo»: manca qualcosa');
  for (const role of ['social-worker', 'psychologist', 'head-of-service'] as const) {
    const as = await h.as(await colleague(role, bodies.comune));
    expect((await as.get('/strumenti')).text).toContain('Colloquio iniziale');
    expect((await as.get('/strumenti/initial-interview')).text).not.toContain('/modifica');
    expect((await as.get('/strumenti/initial-interview/modifica')).status).toBe(404);
    expect((await as.post('/strumenti/nuovo', typed)).status).toBe(404);
  }
});

it('a question is added and moved by plain fields, nothing is kept before it is saved, and then it is asked', async () => {
  const { bodies, colleague } = h.world;
  const desk = await h.as(await colleague('coordinator', bodies.lead));
  const textOf = (html: string) =>
    unescaped(html.match(/<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/)?.[1] ?? '');
  const base = { code: 'prova-a-campi', source: 'Prova del modulo' };
  const begun = textOf((await desk.get('/strumenti/nuovo')).text);
  const asked = {
    part: 'prima',
    newCode: 'orari',
    newKind: 'number',
    newIt: 'Quante ore?',
    newEn: 'How many hours?',
  };
  const added = await desk.post('/strumenti/nuovo', { ...base, text: begun, ...asked, act: 'add' });
  expect(textOf(added.text)).toContain('domanda: orari | numero | Quante ore? | How many hours?');
  expect(added.text).not.toContain('value="Quante ore?"');
  const moved = await desk.post('/strumenti/nuovo', {
    ...base,
    text: textOf(added.text),
    which: 'orari',
    act: 'up',
  });
  expect(textOf(moved.text).indexOf('orari')).toBeLessThan(textOf(moved.text).indexOf('dove'));
  const twice = await desk.post('/strumenti/nuovo', {
    ...base,
    text: textOf(moved.text),
    ...asked,
    act: 'add',
  });
  expect(twice.text).toContain('«orari»: questo nome breve c’è due volte.');
  expect(twice.text).toContain('value="Quante ore?"');
  expect((await desk.get('/strumenti/prova-a-campi')).status).toBe(404);
  const saved = await desk.post('/strumenti/nuovo', { ...base, text: textOf(moved.text), act: 'save' });
  expect(saved.location).toBe('/strumenti/prova-a-campi?fatto=saved');
  expect((await desk.get('/strumenti/prova-a-campi')).text).toContain('Quante ore?');
  expect((await desk.post('/strumenti/nuovo', { ...base, text: begun, act: 'save' })).status).toBe(422);
});
