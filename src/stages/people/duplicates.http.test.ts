import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { noteDuplicates } from './store/duplicates.ts';

let h: HttpWorld;
let desk: Colleague;
beforeAll(async () => {
  h = await openHttpWorld();
  desk = await h.world.colleague('coordinator', h.world.bodies.lead);
});
afterAll(() => h.close());

const aWorker = (body = h.world.bodies.comune) => h.world.colleague('social-worker', body);
const typed = (more: Record<string, string> = {}) => ({
  projectId: h.world.projectId,
  familyName: 'Similini',
  givenName: 'Ada',
  birthDate: '02/05/1990',
  mismatchReason: 'Codice non ancora rilasciato',
  ...more,
});

describe('somebody who may be there already', () => {
  it('is shown once when the form is sent, with the link that opens her and the box that says it is another', async () => {
    const browser = await h.as(await aWorker());
    const first = await browser.post('/segnalazioni/nuova', typed());
    expect(first.status).toBe(303);
    const person = first.location?.split('/segnalazioni')[0] ?? 'nowhere';
    // Typed again by mistake, or sent again after the browser's way back.
    const again = await browser.post('/segnalazioni/nuova', typed({ phone: '055 111 2222' }));
    expect(again.status).toBe(422);
    expect(again.text).toContain('Forse c’è già');
    expect(again.text).toContain(`href="${person}"`);
    expect(again.text).toContain('value="055 111 2222"');
    expect(again.text).toContain('name="anotherPerson"');
    const other = await browser.post('/segnalazioni/nuova', typed({ anotherPerson: 'on' }));
    expect(other.status).toBe(303);
  });

  it('is looked for on a page by itself too, and only among the people one sees', async () => {
    const mine = await h.as(await aWorker());
    const stranger = await h.as(await aWorker());
    await mine.post('/segnalazioni/nuova', typed({ familyName: 'Visibili' }));
    const url = '/persone/simili?cognome=visibili&nome=ADA&nascita=2%2F5%2F1990&cf=';
    expect((await mine.get(url)).text).toContain('Visibili Ada');
    expect((await mine.get(url)).text).toContain('stesso nome e cognome');
    const nothing = await stranger.get(url);
    expect(nothing.text).toContain('Nessuna persona simile');
    expect(nothing.text).not.toContain('Visibili');
    for (const broken of [
      '?cognome=%00',
      '?cf=x&nascita=99',
      `?nome=${'x'.repeat(5_000)}`,
      '?cognome=a&cognome=b',
      '',
    ])
      expect((await mine.get(`/persone/simili${broken}`)).status, broken).toBe(200);
    expect((await (await h.as(desk)).get(url)).status).toBe(404);
  });

  it('elsewhere changes nothing that the sender reads: twin worlds, one with her and one without', async () => {
    const there = await aWorker(h.world.bodies.coop);
    for (const familyName of ['Gemelli', 'Gemelle'] as const)
      if (familyName === 'Gemelli')
        await referralInState(h.db, 'sent', {
          worker: there,
          coordinator: desk,
          projectId: h.world.projectId,
          identity: { familyName },
        });
    const read: string[][] = [];
    for (const familyName of ['Gemelli', 'Gemelle']) {
      const browser = await h.as(await aWorker());
      const pages: string[] = [];
      const kept = (a: { status: number; text: string; location: string | undefined }) =>
        pages.push(masked(`${a.status} ${a.location} ${a.text}`, familyName));
      kept(await browser.get(`/persone/simili?cognome=${familyName}&nome=Ada&nascita=02/05/1990`));
      const drafted = await browser.post('/segnalazioni/nuova', typed({ familyName }));
      kept(drafted);
      const url = drafted.location?.split('?')[0] ?? '';
      await complete(browser, url);
      kept(await browser.post(`${url}/invia`, { _version: 1 }));
      for (const page of [
        url,
        url.split('/segnalazioni')[0] ?? '',
        '/persone',
        '/segnalazioni',
        '/',
        '/doppioni',
      ])
        kept(await browser.get(page));
      read.push(pages);
    }
    expect(read[0]?.[2]).toMatch(/^303/);
    expect(read[0]).toEqual(read[1]);
  });
});

/** Fills what a draft lacks. */
async function complete(browser: Browser, url: string): Promise<void> {
  const today = new Intl.DateTimeFormat('it-IT', {
    timeZone: 'Europe/Rome',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date());
  await browser.post(`${url}/lettera`, { reason: 'Vuole lavorare con le piante.', _version: 1 });
  await browser.post(`${url}/accordo`, {
    answer: 'agrees',
    day: today,
    time: '00:00',
    how: 'in-person',
    words: 'Sì, voglio provare.',
  });
  await browser.post(`${url}/informativa`, { day: today, how: 'paper', textVersion: '03/2026' });
}

const masked = (text: string, name: string) =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(/nonce="[^"]*"|name="_(?:csrf|key)" value="[^"]*"|data-csrf="[^"]*"|ritorno=[^"]*/g, '')
    .replaceAll(/\b[0-9A-HJKMNP-TV-Z]{6}\b/g, 'CODE')
    .replaceAll(/\d{2}:\d{2}(:[\d.]+Z)?/g, 'time')
    .replaceAll(name, 'NAME');

/** The same human being sent by two bodies, and the pair that the desk reads. */
async function aPair(familyName: string) {
  const [theirs, hers] = [await aWorker(h.world.bodies.coop), await aWorker()];
  const made = [];
  for (const worker of [theirs, hers]) {
    const { person, referral } = await referralInState(h.db, 'sent', {
      worker,
      coordinator: desk,
      projectId: h.world.projectId,
      identity: { familyName },
    });
    await withActor(h.db.doors, worker.who, (tx) =>
      noteDuplicates(tx, person.split('/')[2] ?? '', referral.split('/')[4] ?? ''),
    );
    made.push({ person, browser: await h.as(worker) });
  }
  const [other, one] = made;
  if (!other || !one) throw new Error('no pair');
  const [pair] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.possible_duplicate where person_id = $1',
    [one.person.split('/')[2]],
  );
  return { one, other, url: `${one.person}/doppioni/${pair?.id}` };
}

describe('the desk', () => {
  it('reads what agrees, joins the two with a reason, and undoes it with one button', async () => {
    const browser = await h.as(desk);
    const { one, other, url } = await aPair('Doppi');
    const list = (await browser.get('/doppioni')).text;
    expect(list).toContain(url);
    expect(list).toContain('Nome, cognome e data di nascita');
    expect((await other.browser.get(one.person)).status).toBe(404);
    expect((await browser.post(url, { answer: 'same', _version: 1 })).text).toContain('almeno 10 caratteri');
    expect((await browser.post(url, { reason: 'Lo conferma la collega.', _version: 1 })).status).toBe(422);
    const joined = await browser.post(url, {
      answer: 'same',
      reason: 'Lo conferma la collega.',
      _version: 1,
    });
    expect(joined.location).toBe(`${one.person}/unioni?fatto=same`);
    expect((await other.browser.get(one.person)).status).toBe(200);
    for (const who of [one, other])
      expect(
        [...(await who.browser.get('/persone')).text.matchAll(/<bdi>Doppi Ada<\/bdi>/g)],
        'one row for one human being',
      ).toHaveLength(1);
    const { text } = await browser.get(`${one.person}/unioni`);
    expect(text).toContain('Lo conferma la collega.');
    const undo = /action="([^"]+\/annulla)"/.exec(text)?.[1] ?? '';
    expect((await browser.post(undo, { _version: 1 })).location).toBe('/doppioni?fatto=unmerged');
    expect((await browser.post(undo, { _version: 1 })).status).toBe(409);
    expect((await other.browser.get(one.person)).status).toBe(404);
    expect((await browser.get(`${one.person}/unioni`)).text).toContain('Annullata il');
    // The question is open again, and may be answered otherwise.
    expect((await browser.post(url, { answer: 'different', _version: 2 })).status).toBe(409);
    expect((await browser.post(url, { answer: 'different', _version: 3 })).location).toBe(
      '/doppioni?fatto=different',
    );
  });

  it('answers nobody else, about no pair of somebody else', async () => {
    const { one, other, url } = await aPair('Altrui');
    const { bodies, services } = h.world;
    const roles: [Role, string, string | null][] = [
      ['coordinator', bodies.comune, null],
      ['social-worker', bodies.lead, null],
      ['head-of-service', bodies.comune, null],
      ['clinician', bodies.health, services.dsm],
      ['access-desk', bodies.comune, null],
      ['organisation-admin', bodies.lead, null],
      ['psychologist', bodies.lead, null],
      ['commission-member', bodies.lead, null],
      ['person', bodies.lead, null],
    ];
    const browsers = [one.browser, other.browser];
    for (const r of roles) browsers.push(await h.as(await h.world.colleague(...r)));
    for (const browser of browsers) {
      for (const path of [url, `${one.person}/unioni`]) expect((await browser.get(path)).status).toBe(404);
      expect(
        (await browser.post(url, { answer: 'same', reason: 'Lo dico io, davvero.', _version: 1 })).status,
      ).toBe(404);
    }
    const browser = await h.as(desk);
    const elsewhere = url.replace(one.person, other.person);
    expect((await browser.get(elsewhere)).status).toBe(404);
    expect((await browser.get(url)).status).toBe(200);
  });
});
