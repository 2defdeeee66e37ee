import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { plantPerson, plantRelation } from '../organisations/fixtures.ts';
import { typedRepresentative } from './fixtures.ts';

let h: HttpWorld;
let worker: Colleague;
let browser: Browser;
let person: string;
let acting: string;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());
beforeEach(async () => {
  worker = await h.world.colleague('social-worker', h.world.bodies.comune);
  browser = await h.as(worker);
  person = `/persone/${await plantPerson(h.db, worker)}`;
  acting = `${person}/rappresentanza`;
});

const dayFrom = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
/** The cell beside an act in the table of today. */
const done = (text: string, act: string) =>
  new RegExp(`${act}</th><td[^>]*>([^<]*)<`).exec(text.replaceAll('&#39;', "'"))?.[1];
const enter = async (changes: Record<string, string> = {}) => {
  const answer = await browser.post(`${acting}/nuova`, typedRepresentative(changes));
  expect(answer.status, answer.text.slice(0, 300)).toBe(303);
  const [row] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.representative where person_id = $1 order by recorded_at desc limit 1',
    [person.split('/')[2]],
  );
  return row?.id ?? '';
};

describe('a representative', () => {
  it('is entered act by act, and each act reads today as the decree says', async () => {
    expect((await browser.get(acting)).text).toContain('Non risulta nessuno');
    await enter({ 'act-application': 'together', 'act-allowance-and-payments': 'represented' });
    const { text } = await browser.get(acting);
    expect(done(text, 'Presentare la domanda')).toBe('Lei insieme a chi la rappresenta');
    expect(done(text, 'Indennità e pagamenti')).toBe('Chi la rappresenta, al suo posto');
    expect(done(text, 'Decisioni sulla salute')).toBe('Lei da sola');
    expect(text).toContain('Tribunale di Firenze, n. 123/2024 del 10/01/2024');
  });

  it('whose decree expired yesterday is shown, and counts for nothing', async () => {
    await enter({ 'act-application': 'represented', validTo: dayFrom(-1) });
    const { text } = await browser.get(acting);
    expect(text).toContain('Scaduto: non conta più');
    expect(done(text, 'Presentare la domanda')).toBe('Lei da sola');
    await enter({ 'act-application': 'together', validTo: dayFrom(0) });
    const today = await browser.get(acting);
    expect(today.text).toContain('Scade fra meno di 60 giorni');
    expect(done(today.text, 'Presentare la domanda')).toBe('Lei insieme a chi la rappresenta');
  });

  it.each([
    [{ court: '' }, 'senza decreto nessuno agisce per lei'],
    [{ decreeNumber: '' }, 'senza decreto nessuno agisce per lei'],
    [{ decreeDay: '31/02/2024' }, 'Questo giorno non esiste'],
    [{ validTo: '14/01/2024' }, 'viene prima di quello in cui comincia'],
    [{ conflict: 'payer' }, 'Scrivi qual è il conflitto'],
    [{ name: '' }, 'Scrivi qualche parola'],
    [{ kind: 'zio' }, 'Scegli una risposta'],
    [{ 'act-application': 'perhaps' }, 'error-summary'],
    [{ 'act-marriage': 'alone' }, 'error-summary'],
  ])('with %o is refused with a sentence, and what was typed comes back', async (wrong, sentence) => {
    const answer = await browser.post(
      `${acting}/nuova`,
      typedRepresentative({ contact: 'Via della Prova 3', ...wrong } as Record<string, string>),
    );
    expect(answer.status).toBe(422);
    expect(answer.text.replaceAll('&#39;', "'")).toContain(sentence);
    expect(answer.text).toContain('Via della Prova 3');
    expect((await browser.get(acting)).text).toContain('Non risulta nessuno');
  });

  it('changes by lines that are added, and by versions that are seen', async () => {
    const one = `${acting}/${await enter({ 'act-health': 'together' })}`;
    expect((await browser.post(`${one}/atti`, { 'act-health': 'represented', _version: 1 })).location).toBe(
      `${one}?fatto=acts`,
    );
    const lines = await h.db.asSuperuser<{ act: string; mode: string }>(
      "select act, mode from app.representation_act where person_id = $1 and act = 'health' order by recorded_at",
      [person.split('/')[2]],
    );
    expect(lines.map((l) => l.mode)).toEqual(['together', 'represented']);
    for (const [path, fields] of [
      ['atti', { 'act-health': 'alone' }],
      ['recapito', { contact: '055 000 111' }],
      ['conflitto', { conflict: 'payer', conflictNote: 'Il Comune è anche amministratore.' }],
      ['fine', { endedOn: dayFrom(0) }],
    ] as const)
      expect((await browser.post(`${one}/${path}`, { ...fields, _version: 1 })).status, path).toBe(409);
    expect((await browser.post(`${one}/recapito`, { contact: '055 000 111', _version: 2 })).status).toBe(303);
    expect(
      (
        await browser.post(`${one}/conflitto`, {
          conflict: 'payer',
          conflictNote: 'Il Comune è anche amministratore.',
          _version: 3,
        })
      ).status,
    ).toBe(303);
    expect((await browser.get(one)).text).toContain('Il Comune è anche amministratore.');
    expect((await browser.post(`${one}/fine`, { endedOn: dayFrom(1), _version: 4 })).status).toBe(422);
    expect((await browser.post(`${one}/fine`, { endedOn: dayFrom(0), _version: 4 })).status).toBe(303);
    expect(done((await browser.get(acting)).text, 'Decisioni sulla salute')).toBe('Lei da sola');
  });

  it('of another person is not there', async () => {
    const id = await enter();
    const other = `/persone/${await plantPerson(h.db, worker)}/rappresentanza/${id}`;
    expect((await browser.get(other)).status).toBe(404);
    expect((await browser.post(`${other}/recapito`, { contact: 'x', _version: 1 })).status).toBe(404);
  });
});

describe('a dissent', () => {
  const words = 'Non voglio andare in quella cooperativa.';
  const dissent = async (changes: Record<string, string> = {}) =>
    browser.post(`${person}/dissensi`, {
      representativeId: await enter({ 'act-application': 'represented' }),
      act: 'application',
      herWords: words,
      ...changes,
    });
  const pageOf = async () => {
    const href = /href="(\/persone\/[^"]+\/dissensi\/[^"]+)"/.exec(
      (await browser.get(`${person}/dissensi`)).text,
    );
    return href?.[1] ?? '';
  };

  it('stops the step in her words, says who must tell the judge, and ends when it is said how', async () => {
    expect((await dissent()).location).toBe(`${person}/dissensi?fatto=dissent`);
    expect((await browser.get(acting)).text).toContain('Il passo è fermo: Presentare la domanda');
    const url = await pageOf();
    const { text } = await browser.get(url);
    expect(text).toContain(words);
    expect(text).toContain('deve informare il giudice tutelare');
    expect((await browser.post(`${url}/giudice`, { toldOn: dayFrom(1), _version: 1 })).status).toBe(422);
    expect((await browser.post(`${url}/giudice`, { toldOn: dayFrom(-1), _version: 1 })).status).toBe(422);
    expect((await browser.post(`${url}/giudice`, { toldOn: dayFrom(0), _version: 1 })).status).toBe(303);
    expect((await browser.get(url)).text).not.toContain('deve informare il giudice');
    expect((await browser.post(`${url}/esito`, { outcome: 'judge-decided', _version: 1 })).status).toBe(409);
    expect((await browser.post(`${url}/esito`, { outcome: 'judge-decided', _version: 2 })).status).toBe(303);
    expect((await browser.get(acting)).text).not.toContain('Il passo è fermo');
    expect((await browser.post(`${url}/esito`, { outcome: 'she-agrees-now', _version: 3 })).status).toBe(409);
  });

  it('is one at a time about an act, against somebody whose powers stand, and never somebody else’s', async () => {
    const [expired, valid] = [
      await enter({ name: 'Scaduto', validTo: dayFrom(-1) }),
      await enter({ name: 'In carica' }),
    ];
    expect((await dissent({ representativeId: expired })).text).toContain('non sono in vigore');
    expect((await dissent({ herWords: '' })).status).toBe(422);
    expect((await dissent({ representativeId: crypto.randomUUID() })).status).toBe(404);
    expect((await dissent({ representativeId: valid })).status).toBe(303);
    expect((await dissent({ representativeId: valid })).text).toContain('già un dissenso aperto');
    expect((await dissent({ representativeId: valid, act: 'health' })).status).toBe(303);
  });

  it('tells whoever else has her in charge, without a name in the message, and nobody who only coaches her', async () => {
    const mate = await h.world.colleague('social-worker', h.world.bodies.comune);
    const coach = await h.world.colleague('job-coach', h.world.bodies.coop);
    for (const who of [mate, coach]) await plantRelation(h.db, person.split('/')[2] ?? '', who);
    await dissent();
    expect(
      await h.db.asSuperuser('select account_id, kind, link from app.message where link like $1', [
        `${person}%`,
      ]),
    ).toEqual([{ account_id: mate.accountId, kind: 'representative-dissent', link: `${person}/dissensi` }]);
  });

  it('stands nowhere in clear, and in the timeline without saying what it was', async () => {
    await dissent();
    const { text } = await browser.get(person);
    expect(text).toContain('Un passo è fermo');
    const [row] = await h.db.asSuperuser<{ all: string }>(
      "select encode(her_words_enc, 'escape') as all from app.dissent where person_id = $1",
      [person.split('/')[2]],
    );
    expect(row?.all).not.toContain('cooperativa');
  });
});

it('lets who is in charge write it, who accompanies her read it, and nobody else know of it', async () => {
  const { bodies, services } = h.world;
  const id = person.split('/')[2] ?? '';
  const one = `${acting}/${await enter()}`;
  await browser.post(`${person}/dissensi`, {
    representativeId: one.split('/')[4] ?? '',
    act: 'health',
    herWords: 'No, per ora no.',
  });
  const dissent = `${person}/dissensi/${(await h.db.asSuperuser<{ id: string }>('select id from app.dissent where person_id = $1', [id]))[0]?.id}`;
  const reads = [acting, one, `${person}/dissensi`, dissent];
  const writes = [`${acting}/nuova`];
  const posts = [
    `${acting}/nuova`,
    `${one}/atti`,
    `${one}/recapito`,
    `${one}/conflitto`,
    `${one}/fine`,
    `${person}/dissensi`,
    `${dissent}/giudice`,
    `${dissent}/esito`,
  ];
  const cases: [Role, string, string | null, boolean, 'writes' | 'reads' | 'nothing'][] = [
    ['social-worker', bodies.comune, null, true, 'writes'],
    ['clinician', bodies.health, services.dsm, true, 'writes'],
    ['serd-operator', bodies.health, services.serd, true, 'writes'],
    ['orientation-worker', bodies.agency, null, true, 'reads'],
    ['job-coach', bodies.coop, null, true, 'reads'],
    ['head-of-service', bodies.comune, null, false, 'nothing'],
    ['coordinator', bodies.lead, null, false, 'nothing'],
    ['social-worker', bodies.comune, null, false, 'nothing'],
    ['organisation-admin', bodies.comune, null, false, 'nothing'],
    ['access-desk', bodies.comune, null, false, 'nothing'],
  ];
  for (const [role, body, service, related, expected] of cases) {
    const who = await h.world.colleague(role, body, service);
    if (related) await plantRelation(h.db, id, who);
    const theirs = await h.as(who);
    const label = `${role} ${expected}`;
    for (const url of reads)
      expect((await theirs.get(url)).status, `${label} ${url}`).toBe(expected === 'nothing' ? 404 : 200);
    for (const url of writes)
      expect((await theirs.get(url)).status, `${label} ${url}`).toBe(expected === 'writes' ? 200 : 404);
    for (const url of posts) {
      const { status } = await theirs.post(url, { nonsense: 'x' });
      expect(status, `${label} POST ${url}`).toBe(expected === 'writes' ? 422 : 404);
    }
    if (expected === 'reads') expect((await theirs.get(acting)).text).not.toContain(`${acting}/nuova`);
  }
});
