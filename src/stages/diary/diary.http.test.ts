import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFollowedPerson } from '../../../test/support/followed-person.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { RelationKind, Role } from '../../policy/vocabulary.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const today = formatDay(dayInRome(new Date()), 'it');
const entry = (text: string, more: Record<string, string> = {}) => ({
  kind: 'call',
  day: today,
  time: '00:00',
  text,
  ...more,
});

/** A colleague of each role that follows people, beside the person, and of each that does not. */
async function everybody() {
  const { bodies, services } = h.world;
  const her = await aFollowedPerson(h.db, h.world);
  const following: [Role, RelationKind, string, string?][] = [
    ['clinician', 'treats', bodies.health, services.dsm],
    ['serd-operator', 'serd-treats', bodies.health, services.serd],
    ['orientation-worker', 'assesses', bodies.agency],
    ['job-coach', 'coaches', bodies.coop],
  ];
  const inside: [string, Browser][] = [['case manager', await h.as(her.worker)]];
  for (const [role, kind, body, service] of following) {
    const who = await h.world.colleague(role, body, service ?? null);
    await her.beside(who, kind);
    inside.push([role, await h.as(who)]);
  }
  const outside: [string, Browser][] = [['nobody', h.anybody]];
  for (const [role, body] of [
    ['social-worker', bodies.comune],
    ['job-coach', bodies.coop],
    ['coordinator', bodies.lead],
    ['head-of-service', bodies.comune],
    ['organisation-admin', bodies.comune],
    ['access-desk', bodies.comune],
    ['installation-admin', null],
  ] as const)
    outside.push([role, await h.as(await h.world.colleague(role, body))]);
  return { her, inside, outside };
}

it('opens diary, notes and appointments to who walks with her, and to nobody else', async () => {
  const { her, inside, outside } = await everybody();
  const pages = ['diario', 'diario/nota', 'note-riservate', 'appuntamenti', 'appuntamenti/nuovo'];
  for (const page of pages) {
    for (const [who, browser] of inside)
      expect((await browser.get(`${her.url}/${page}`)).status, `${who} ${page}`).toBe(200);
    for (const [who, browser] of outside)
      expect((await browser.get(`${her.url}/${page}`)).status, `${who} ${page}`).toBe(
        who === 'nobody' ? 303 : 404,
      );
  }
  for (const [who, browser] of outside.filter(([role]) => role !== 'nobody'))
    for (const [page, fields] of [
      ['diario', entry('no')],
      ['diario/nota', { kind: 'note', text: 'no' }],
      ['note-riservate', { text: 'no' }],
    ] as const)
      expect((await browser.post(`${her.url}/${page}`, fields)).status, `${who} ${page}`).toBe(404);
  expect(
    await h.db.asSuperuser('select 1 from app.reserved_note where person_id = $1', [her.person.id]),
  ).toEqual([]);
});

it('says to who may not read the whole that she sees her own part, and shows it', async () => {
  const { her, inside } = await everybody();
  for (const [who, browser] of inside)
    expect((await browser.post(`${her.url}/diario`, entry(`voce di ${who}.`))).status).toBe(303);
  for (const [who, browser] of inside) {
    const { text } = await browser.get(`${her.url}/diario`);
    const whole = who === 'case manager' || who === 'job-coach';
    expect(text.includes('Vedi solo quello che hai scritto tu'), who).toBe(!whole);
    expect(text.match(/voce di [a-z -]+\./g)?.length, who).toBe(whole ? inside.length : 1);
    expect(text).toContain(`voce di ${who}.`);
  }
});

it('shows a corrected entry struck through beside its correction, and corrects it once', async () => {
  const her = await aFollowedPerson(h.db, h.world);
  const browser = await h.as(her.worker);
  await browser.post(`${her.url}/diario`, entry('È venuta con il padre.'));
  const link = /href="([^"]*\/correggi)"/.exec((await browser.get(`${her.url}/diario`)).text)?.[1] ?? '';
  expect((await browser.get(link)).text).toContain('È venuta con il padre.');
  expect((await browser.post(link, entry('È venuta con lo zio.'))).location).toContain('entry-corrected');
  const { text } = await browser.get(`${her.url}/diario`);
  expect(text).toContain('<del>È venuta con il padre.</del>');
  expect(text).toContain('Corretta da una voce successiva');
  expect(text).toContain('Corregge una voce precedente');
  const again = await browser.post(link, entry('Terza versione'));
  expect(again.status).toBe(409);
  expect(again.text).toContain('Terza versione');
});

it('gives back what was typed with a sentence, for each thing that can be wrong', async () => {
  const her = await aFollowedPerson(h.db, h.world);
  const browser = await h.as(her.worker);
  const cases: [Record<string, string>, string][] = [
    [entry(''), 'Scrivi qualcosa'],
    [entry('x', { kind: 'party' }), 'Scegli che cos’è stato'],
    [entry('x', { day: '31/02/2026' }), 'Scrivi il giorno così'],
    [entry('x', { day: '01/01/2099' }), 'Non è ancora successo'],
    [entry('x', { time: '99' }), 'Scrivi l’ora così'],
    [entry('x', { day: '29/03/2026', time: '02:30' }), 'Quell’ora non c’è stata'],
    [entry('x', { day: '25/10/2026', time: '02:30' }), 'Quell’ora c’è stata due volte'],
    [entry('y'.repeat(10_001)), 'troppo lungo'],
    [entry('x', { written_by: 'me' }), 'Il modulo non è quello'],
  ];
  for (const [fields, sentence] of cases) {
    const answer = await browser.post(`${her.url}/diario`, fields);
    expect(answer.status, sentence).toBe(422);
    if (!('written_by' in fields)) expect(answer.text, sentence).toContain(sentence);
    expect(answer.text).toContain((fields['text'] ?? '').slice(0, 100));
  }
  expect(
    await h.db.asSuperuser('select 1 from app.diary_entry where person_id = $1', [her.person.id]),
  ).toEqual([]);
});

it('takes a form once, however often it is sent', async () => {
  const her = await aFollowedPerson(h.db, h.world);
  const browser = await h.as(her.worker);
  const fields = { ...entry('Una volta sola'), _key: crypto.randomUUID() };
  for (let i = 0; i < 3; i++) expect((await browser.post(`${her.url}/diario`, fields)).status).toBe(303);
  const rows = await h.db.asSuperuser('select 1 from app.diary_entry where person_id = $1', [her.person.id]);
  expect(rows).toHaveLength(1);
});

it('shows what is code somewhere as the words it is', async () => {
  const her = await aFollowedPerson(h.db, h.world);
  const browser = await h.as(her.worker);
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</p></del><svg/onload=alert(1)>',
    'javascript:alert(1)',
    '{{7*7}} #{7*7} <%= 7 %>',
    '&lt;b&gt; &#x41;',
  ];
  for (const p of payloads) {
    await browser.post(`${her.url}/diario`, entry(p));
    await browser.post(`${her.url}/note-riservate`, { text: p });
  }
  for (const page of ['diario', 'note-riservate']) {
    const { text } = await browser.get(`${her.url}/${page}`);
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    expect(main).not.toMatch(/<script|<img|<svg\/|<b>/);
    expect(main).toContain('&lt;script>alert(1)&lt;/script>');
    expect(main).toContain('&amp;lt;b&amp;gt; &amp;#x41;');
  }
});

it('filters by kind and keeps the filter from page to page', async () => {
  const her = await aFollowedPerson(h.db, h.world);
  const browser = await h.as(her.worker);
  for (let i = 0; i < 27; i++) await browser.post(`${her.url}/diario`, entry(`telefonata ${i}`));
  await browser.post(`${her.url}/diario`, entry('una assenza', { kind: 'absence' }));
  const calls = await browser.get(`${her.url}/diario?tipo=call`);
  expect(calls.text).toContain('27 voci');
  expect(calls.text).not.toContain('una assenza');
  const next = /href="([^"]*)" rel="next"/.exec(calls.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(next).toContain('tipo=call');
  expect((await browser.get(next)).text.match(/telefonata \d+</g)).toHaveLength(2);
  expect((await browser.get(`${her.url}/diario?tipo=absence`)).text).toContain('una assenza');
});

it('keeps a reserved note out of every other page, of its author’s too', async () => {
  const her = await aFollowedPerson(h.db, h.world);
  const browser = await h.as(her.worker);
  await browser.post(`${her.url}/note-riservate`, { text: 'Kanarinoriservato' });
  const own = (await browser.get(`${her.url}/note-riservate`)).text;
  expect(own).toContain('Kanarinoriservato');
  expect(own).toContain('Le leggi tu, e chi ti sostituisce');
  for (const page of [
    '/',
    '/persone',
    '/persone?q=Kanarinoriservato',
    '/appuntamenti',
    '/note-riservate',
    her.url,
    `${her.url}/diario`,
    `${her.url}/appuntamenti`,
    `${her.url}/relazioni`,
  ]) {
    const answer = await browser.get(page);
    expect(answer.status, page).toBe(200);
    // What was searched for stands again in its field, and in the links that change the language.
    const main = answer.text.slice(answer.text.indexOf('<main'), answer.text.indexOf('</main>'));
    expect(main.replace(/value="Kanarinoriservato"/g, ''), page).not.toContain('Kanarinoriservato');
  }
  expect(h.log.join('\n')).not.toContain('Kanarinoriservato');
});
