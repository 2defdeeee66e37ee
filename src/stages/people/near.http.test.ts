import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { plantRelation } from '../organisations/fixtures.ts';
import { typedRepresentative } from './fixtures.ts';

let h: HttpWorld;
let worker: Colleague;
let browser: Browser;
let person: string;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());
beforeEach(async () => {
  worker = await h.world.colleague('social-worker', h.world.bodies.comune);
  browser = await h.as(worker);
  const made = await referralInState(h.db, 'draft', {
    worker,
    coordinator: worker,
    projectId: h.world.projectId,
    contact: { comune: 'G825', address: 'Via Vecchia 1' },
  });
  person = made.person;
});

const dayFrom = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');

describe('people near her', () => {
  const add = (fields: Record<string, string>) =>
    browser.post(`${person}/persone-vicine`, { name: 'Bruna Bruni', bond: 'madre', ...fields });
  const first = async () =>
    (
      await h.db.asSuperuser<{ id: string; version: number }>(
        'select id, version from app.close_person where person_id = $1',
        [person.split('/')[2]],
      )
    )[0] ?? { id: '', version: 0 };

  it('who are not chosen are told nothing, and the page says what to answer on the telephone', async () => {
    expect((await add({ phone: '055 111 2222' })).status).toBe(303);
    const { text } = await browser.get(`${person}/persone-vicine`);
    expect(text).toContain('Non posso né confermare né smentire');
    expect(text).toContain('Non scelta da lei: non si dice nulla');
    expect(text).not.toContain('111 2222');
    expect(text).toContain('Non confermare e non smentire che la conosciamo');
  });

  it('are chosen by her for named things, and let go by one button', async () => {
    expect((await add({ chosenFor: 'documents', chosenOn: dayFrom(0) })).status).toBe(303);
    const url = `${person}/persone-vicine`;
    expect((await browser.get(url)).text).toContain(`Scelta dal ${dayFrom(0)}: aiutarla con i documenti`);
    const { id } = await first();
    expect((await browser.post(`${url}/${id}/revoca`, { _version: 1 })).location).toBe(
      `${url}?fatto=revoked`,
    );
    expect((await browser.get(url)).text).toContain(`Scelta ritirata il ${dayFrom(0)}`);
    expect((await browser.post(`${url}/${id}/revoca`, { _version: 2 })).status).toBe(409);
    const answer = await h.app.inject({
      method: 'POST',
      url: `${url}/${id}`,
      headers: { cookie: browser.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `_csrf=${encodeURIComponent(/name="_csrf" value="([^"]+)"/.exec((await browser.get(url)).text)?.[1] ?? '')}&_version=2&chosenFor=appointments&chosenFor=call-if-absent&chosenOn=${encodeURIComponent(dayFrom(0))}`,
    });
    expect(answer.statusCode).toBe(303);
    expect((await browser.get(url)).text).toContain(
      'sapere degli appuntamenti, essere chiamata se lei non arriva',
    );
  });

  it.each([
    [{ chosenFor: 'documents' }, 'in che giorno l’ha detto'],
    [{ chosenOn: '01/01/2024' }, 'in che giorno l’ha detto'],
    [{ chosenFor: 'everything', chosenOn: '01/01/2024' }, 'Scegli una risposta'],
    [{ chosenFor: 'documents', chosenOn: '01/01/2099' }, 'deve ancora venire'],
    [{ name: '' }, 'Scrivi qualche parola'],
    [{ phone: 'abc' }, 'Usa solo cifre'],
  ])('with %o are refused with a sentence', async (wrong, sentence) => {
    const answer = await add(wrong as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
  });

  it('keep the answer for the telephone with the contacts', async () => {
    const fields = { telephoneAnswer: 'only-call-back', phone: '+390550001234', _version: 1 };
    expect((await browser.post(`${person}/recapiti`, fields)).status).toBe(303);
    expect((await browser.get(`${person}/persone-vicine`)).text).toContain('Dire solo che si richiama');
    expect(
      (await browser.post(`${person}/recapiti`, { ...fields, telephoneAnswer: 'tell-all', _version: 2 }))
        .status,
    ).toBe(422);
  });
});

describe('the residence', () => {
  const move = (fields: Record<string, string>) => browser.post(`${person}/residenza`, fields);
  const rows = () =>
    h.db.asSuperuser<{ id: string; valid_from: string; corrects: string | null }>(
      'select id, valid_from::text, corrects from app.residence where person_id = $1 order by recorded_at, valid_from',
      [person.split('/')[2]],
    );

  it('changes from a day on, keeps what stood before, and the contacts follow', async () => {
    expect((await move({ comune: 'Londa', address: 'Via Nuova 2', validFrom: dayFrom(-10) })).status).toBe(
      303,
    );
    expect((await rows()).map((r) => r.valid_from)).toEqual([
      addDays(dayInRome(new Date()), -11),
      addDays(dayInRome(new Date()), -10),
    ]);
    const { text } = await browser.get(`${person}/residenza`);
    expect(text).toContain('Pontassieve (FI), Via Vecchia 1');
    expect(text).toContain('Londa (FI), Via Nuova 2');
    const contacts = (await browser.get(`${person}/recapiti`)).text;
    expect(contacts).toContain('value="Londa (FI)"');
    expect(contacts).toContain('0001234');
  });

  it('is corrected by a new row that names the old one', async () => {
    await move({ comune: 'Londa', validFrom: dayFrom(-10) });
    const wrong = (await rows()).at(-1)?.id ?? '';
    expect((await move({ comune: 'Dicomano', validFrom: dayFrom(-9), corrects: wrong })).status).toBe(303);
    const { text } = await browser.get(`${person}/residenza`);
    expect(text).toContain('Corretta');
    expect((await browser.get(`${person}/recapiti`)).text).toContain('value="Dicomano (FI)"');
    expect(await rows()).toHaveLength(3);
    expect(
      (await move({ comune: 'Londa', validFrom: dayFrom(-9), corrects: crypto.randomUUID() })).status,
    ).toBe(404);
  });

  it('outside the territory says so, and the case stays', async () => {
    await h.db.asSuperuser(
      "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve') on conflict do nothing",
      [h.world.territoryId],
    );
    const answer = await move({ comune: 'Roma', validFrom: dayFrom(0) });
    expect(answer.location).toBe(`${person}/residenza?fatto=outside`);
    const { text } = await browser.get(answer.location ?? '');
    expect(text).toContain('il percorso continua');
    expect(text).toContain('Fuori dai comuni del territorio');
    expect((await browser.get(person)).status).toBe(200);
  });

  it.each([
    [{ comune: 'Londa', validFrom: '01/01/2099' }, 'deve ancora venire'],
    [{ comune: 'Londa', validFrom: '01/01/1985' }, 'viene prima della nascita'],
    [{ comune: 'Atlantide', validFrom: '01/01/2024' }, 'Non troviamo questo comune'],
    [{ comune: '', validFrom: '01/01/2024' }, 'Scrivi il comune'],
    [{ comune: 'Londa', validFrom: '' }, 'Scrivi il giorno'],
  ])('with %o is refused with a sentence', async (wrong, sentence) => {
    const answer = await move(wrong);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(await rows()).toEqual([]);
  });
});

describe('a death', () => {
  it('ends the powers of whoever acts for her, and undone gives everything back', async () => {
    const acting = `${person}/rappresentanza`;
    await browser.post(`${acting}/nuova`, typedRepresentative({ 'act-health': 'represented' }));
    const before = (await browser.get(acting)).text;
    expect(before).toContain('Chi la rappresenta, al suo posto</td>');
    expect((await browser.post(`${person}/decesso`, { diedOn: dayFrom(0) })).status).toBe(303);
    expect((await browser.get(`${person}/decesso`)).text).toContain(`È deceduta il ${dayFrom(0)}.`);
    const dead = (await browser.get(acting)).text;
    expect(dead).toContain('Terminato con il decesso');
    expect(dead).not.toContain('Chi la rappresenta, al suo posto</td>');
    expect((await browser.post(`${person}/decesso`, { diedOn: dayFrom(0) })).text).toContain(
      'già registrato',
    );
    expect((await browser.post(`${person}/decesso/annulla`, { reason: '', _version: 1 })).status).toBe(422);
    const undone = { reason: 'Era un’omonima.', _version: 1 };
    expect((await browser.post(`${person}/decesso/annulla`, undone)).status).toBe(303);
    expect((await browser.post(`${person}/decesso/annulla`, undone)).status).toBe(409);
    const same = (text: string) => text.replaceAll(/nonce="[^"]*"|value="[^"]*"|\/s\/[^"]*/g, '');
    expect(same((await browser.get(acting)).text)).toBe(same(before));
    expect((await browser.post(`${person}/decesso`, { diedOn: dayFrom(0) })).status).toBe(303);
  });

  it('is not still to come, and not before her birth', async () => {
    for (const [diedOn, sentence] of [
      [dayFrom(1), 'deve ancora venire'],
      ['01/05/1990', 'viene prima della nascita'],
      ['30/02/2024', 'Questo giorno non esiste'],
    ] as const) {
      const answer = await browser.post(`${person}/decesso`, { diedOn });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
    }
  });
});

it('lets nobody write any of it who is not in charge, and the coach read the people near her alone', async () => {
  const { bodies } = h.world;
  const id = person.split('/')[2] ?? '';
  const coach = await h.world.colleague('job-coach', bodies.coop);
  await plantRelation(h.db, id, coach);
  const others = [
    coach,
    await h.world.colleague('social-worker', bodies.comune),
    await h.world.colleague('coordinator', bodies.lead),
    await h.world.colleague('head-of-service', bodies.comune),
    await h.world.colleague('access-desk', bodies.comune),
  ];
  const pages = ['persone-vicine', 'residenza', 'decesso'];
  for (const path of pages) expect((await browser.get(`${person}/${path}`)).status).toBe(200);
  for (const who of others) {
    const theirs = await h.as(who);
    for (const path of pages)
      expect((await theirs.get(`${person}/${path}`)).status, `${who.name} ${path}`).toBe(
        who === coach && path === 'persone-vicine' ? 200 : 404,
      );
    for (const path of [...pages, 'decesso/annulla', `persone-vicine/${crypto.randomUUID()}/revoca`])
      expect((await theirs.post(`${person}/${path}`, {})).status, `${who.name} POST ${path}`).toBe(404);
  }
});
