import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFollowedPerson } from '../../../test/support/followed-person.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const inDays = (n: number) => formatDay(addDays(dayInRome(new Date()), n), 'it');

/** A person with one appointment, and the browser of who fixed it. */
async function anAppointment(more: Record<string, string> = {}) {
  const her = await aFollowedPerson(h.db, h.world, 'Kanarinocognome');
  const browser = await h.as(her.worker);
  const fields = {
    kind: 'meeting',
    day: inDays(3),
    from: '09:30',
    to: '10:30',
    with: her.worker.accountId,
    place: 'Via Kanarinoluogo 1',
    note: 'Kanarinonota',
    reminder: 'none',
    ...more,
  };
  const answer = await browser.post(`${her.url}/appuntamenti/nuovo`, fields);
  const url = answer.location?.split('?')[0] ?? '';
  return { her, browser, fields, answer, url };
}

it('writes a calendar file that says when, and nothing of whom, why or where', async () => {
  const { browser, url } = await anAppointment();
  const { status, text, headers } = await browser.get(`${url}/calendario`);
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/calendar/);
  expect(headers['content-disposition']).toContain('attachment; filename="appuntamento.ics"');
  expect(text).toMatch(/^SUMMARY:Appuntamento\r$/m);
  expect(text).toMatch(/^DTSTART;TZID=Europe\/Rome:\d{8}T093000\r$/m);
  expect(text).toMatch(/^SEQUENCE:1\r$/m);
  expect(text).toMatch(/^METHOD:PUBLISH\r$/m);
  expect(text).not.toMatch(/Kanarino|Ada|Comune|LOCATION|SerD|Salute/i);
  // The place enters where it is asked for, and nothing else with it.
  const placed = (await browser.get(`${url}/calendario?luogo=si`)).text;
  expect(placed).toMatch(/^LOCATION:Via Kanarinoluogo 1\r$/m);
  expect(placed).not.toMatch(/Kanarinonota|Kanarinocognome/);
});

it('tells a calendar of a move by a higher number, and of a cancelling', async () => {
  const { browser, url, fields } = await anAppointment();
  const uid = (text: string) => /^UID:(.*)\r$/m.exec(text)?.[1];
  const first = (await browser.get(`${url}/calendario`)).text;
  await browser.post(`${url}/sposta`, { ...fields, day: inDays(4), _version: '1' });
  const moved = (await browser.get(`${url}/calendario`)).text;
  expect(moved).toMatch(/^SEQUENCE:2\r$/m);
  expect(uid(moved)).toBe(uid(first));
  expect((await browser.post(`${url}/disdici`, { _version: '2' })).status).toBe(303);
  const cancelled = (await browser.get(`${url}/calendario`)).text;
  expect(cancelled).toMatch(/^METHOD:CANCEL\r$/m);
  expect(cancelled).toMatch(/^STATUS:CANCELLED\r$/m);
  expect(cancelled).toMatch(/^SEQUENCE:3\r$/m);
  expect((await browser.get(url)).text).toContain('Disdetto');
});

it('is a page of hers alone: another person’s address does not open it', async () => {
  const one = await anAppointment();
  const other = await aFollowedPerson(h.db, h.world);
  await other.beside(one.her.worker, 'manages');
  const id = one.url.split('/').at(-1);
  for (const path of [`${id}`, `${id}/sposta`, `${id}/calendario`])
    expect((await one.browser.get(`${other.url}/appuntamenti/${path}`)).status).toBe(404);
  const stranger = await h.as(await h.world.colleague('social-worker', h.world.bodies.lead));
  for (const path of ['', '/sposta', '/calendario'])
    expect((await stranger.get(one.url + path)).status).toBe(404);
  for (const [path, fields] of [
    ['/esito', { outcome: 'held', _version: '1' }],
    ['/disdici', { _version: '1' }],
    ['/sposta', one.fields],
  ] as const)
    expect((await stranger.post(one.url + path, { ...fields })).status).toBe(404);
});

it('warns of overlapping hours and fixes all the same', async () => {
  const { her, browser, fields, answer } = await anAppointment();
  expect(answer.location).toContain('fatto=fixed');
  const second = await browser.post(`${her.url}/appuntamenti/nuovo`, {
    ...fields,
    from: '10:00',
    to: '11:00',
  });
  expect(second.status).toBe(303);
  expect((await browser.get(second.location ?? '')).text).toContain('ha già un altro appuntamento');
});

it('gives back what was typed with a sentence, for each thing that can be wrong', async () => {
  const { her, browser, fields } = await anAppointment();
  const stranger = await h.world.colleague('job-coach', h.world.bodies.coop);
  for (const [wrong, sentence] of [
    [{ day: inDays(-1) }, 'È un’ora già passata'],
    [{ day: '01/01/2099' }, 'È tra più di due anni'],
    [{ to: '09:30' }, 'Deve finire dopo l’inizio'],
    [{ to: '' }, 'Scrivi l’ora così'],
    [{ with: stranger.accountId }, 'Scegli tra chi la segue adesso'],
    [{ with: 'lei' }, 'Scegli chi la incontra'],
    [{ kind: 'therapy' }, 'Scegli come'],
    [{ reminder: 'week-before' }, 'Il giorno del promemoria è già passato'],
    [{ place: 'x'.repeat(201) }, 'troppo lungo'],
  ] as const) {
    const answer = await browser.post(`${her.url}/appuntamenti/nuovo`, { ...fields, ...wrong });
    expect(answer.status, sentence).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain('Kanarinonota');
  }
});

it('shows both versions when two saved, and keeps what was typed', async () => {
  const { browser, url, fields } = await anAppointment();
  await browser.post(`${url}/sposta`, { ...fields, place: 'Via Nuova 2', _version: '1' });
  const late = await browser.post(`${url}/sposta`, { ...fields, place: 'Via Mia 3', _version: '1' });
  expect(late.status).toBe(409);
  for (const text of ['Via Nuova 2', 'Via Mia 3', 'Com’è adesso']) expect(late.text).toContain(text);
  expect(late.text).toContain('name="_version" value="2"');
});

it('lists what I am to keep by day, under the name of whom', async () => {
  const { browser, her } = await anAppointment();
  const { text } = await browser.get('/appuntamenti');
  expect(text).toContain(`${inDays(3)}</caption>`);
  expect(text).toContain('Ada Kanarinocognome');
  expect(text).toContain('dalle 09:30 alle 10:30');
  const coach = await h.world.colleague('job-coach', h.world.bodies.coop);
  await her.beside(coach, 'coaches');
  expect((await (await h.as(coach)).get('/appuntamenti')).text).not.toContain('Kanarinocognome');
  const admin = await h.as(await h.world.colleague('organisation-admin', h.world.bodies.comune));
  expect((await admin.get('/appuntamenti')).status).toBe(404);
});

it('tells the timeline that one was fixed, and neither how nor with whom', async () => {
  const { her } = await anAppointment({ kind: 'home-visit' });
  const rows = await h.db.asSuperuser<{ kind: string }>(
    "select kind from app.event where person_id = $1 and kind like 'diary.%'",
    [her.person.id],
  );
  expect(rows).toEqual([{ kind: 'diary.appointment-fixed' }]);
});
