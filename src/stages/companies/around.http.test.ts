import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { typedCompany } from './fixtures.ts';

let h: HttpWorld;
let scout: Colleague;
let browser: Browser;
let company: string;
beforeAll(async () => {
  h = await openHttpWorld();
  await h.db.asSuperuser(
    "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve')",
    [h.world.territoryId],
  );
  scout = await h.world.colleague('scout', h.world.bodies.coop);
  browser = await h.as(scout);
});
afterAll(() => h.close());
beforeEach(async () => {
  company = await enter();
});

const dayFrom = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
const enter = async (fields: Record<string, string> = {}) => {
  const name = crypto.randomUUID().replaceAll('-', ' ');
  const done = await browser.post('/aziende/nuova', typedCompany({ name, another: 'on', ...fields }));
  return (done.location ?? '').split('?')[0] ?? '';
};
const idOf = (url: string) => url.split('/')[2] ?? '';
const one = async (table: string) =>
  (
    await h.db.asSuperuser<Record<string, unknown> & { id: string; version: number }>(
      `select * from app.${table} where company_id = $1`,
      [idOf(company)],
    )
  )[0];

describe('what a company is', () => {
  it('is corrected; who saved after somebody else reads both versions, and nothing is lost', async () => {
    const edit = (fields: Record<string, string>, version: number) =>
      browser.post(`${company}/modifica`, {
        ...typedCompany({ another: 'on', ...fields }),
        _version: version,
      });
    expect((await edit({ name: 'Forno Nuovo', ateco: '10.71' }, 1)).location).toBe(`${company}?fatto=saved`);
    const late = await edit({ name: 'Forno Vecchio' }, 1);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Forno Nuovo');
    expect(late.text).toContain('value="Forno Vecchio"');
    expect((await edit({ name: 'Forno Vecchio' }, 2)).status).toBe(303);
  });

  it('may be named in public only once it said so, and may take it back', async () => {
    const answer = (fields: Record<string, string>, version: number) =>
      browser.post(`${company}/consenso`, {
        on: dayFrom(0),
        from: 'La titolare',
        ...fields,
        _version: version,
      });
    expect((await answer({ answer: 'withdrawn' }, 1)).text).toContain('niente da ritirare');
    expect((await answer({ answer: 'given', on: dayFrom(1) }, 1)).text).toContain('deve ancora venire');
    expect((await answer({ answer: 'given' }, 1)).status).toBe(303);
    expect((await browser.get(company)).text).toContain(`Sì, il ${dayFrom(0)}: La titolare`);
    expect((await answer({ answer: 'withdrawn' }, 2)).status).toBe(303);
    expect((await browser.get(company)).text).toContain('Consenso ritirato');
  });

  it('has a next step that is given to a colleague who speaks with companies, and to nobody else', async () => {
    const coach = await h.world.colleague('job-coach', h.world.bodies.coop);
    const worker = await h.world.colleague('social-worker', h.world.bodies.comune);
    const step = (fields: Record<string, string>, version: number) =>
      browser.post(`${company}/passo`, {
        nextStep: 'Portare il patto',
        nextOn: dayFrom(3),
        ...fields,
        _version: version,
      });
    expect((await step({ nextBy: worker.accountId }, 1)).text).toContain('Scegli chi lo fa');
    expect((await step({ nextOn: dayFrom(-1) }, 1)).text).toContain('già passato');
    expect((await step({ nextBy: coach.accountId }, 1)).status).toBe(303);
    expect((await step({}, 1)).status).toBe(409);
    const theirs = await h.as(coach);
    expect((await theirs.get('/aziende/da-fare')).text).toContain('Portare il patto');
    expect((await browser.get('/aziende/da-fare')).text).not.toContain('Portare il patto');
    expect((await browser.get('/aziende/da-fare?di=tutti')).text).toContain('Portare il patto');
    const csv = await theirs.get('/aziende/da-fare/esporta?formato=csv');
    expect(csv.text).toContain('Portare il patto');
    expect((await theirs.get('/aziende/da-fare?scaduti=si')).text).not.toContain('Portare il patto');
  });
});

describe('places of work and people there', () => {
  const site = { name: 'Laboratorio', comune: 'G825', stepFree: 'in-part', accessibleToilet: 'unknown' };
  it('are entered, changed and closed, and stand on the page', async () => {
    expect(
      (await browser.post(`${company}/sedi/nuova`, { ...site, onFoot: 'dieci minuti in salita' })).status,
    ).toBe(303);
    const made = await one('company_site');
    const text = (await browser.get(company)).text;
    for (const said of ['Laboratorio', 'Pontassieve', 'dieci minuti in salita', 'solo raccontata'])
      expect(text).toContain(said);
    const url = `${company}/sedi/${made?.id}`;
    expect((await browser.get(url)).text).toContain('dieci minuti in salita');
    const closed = { ...site, closedOn: dayFrom(0), seenOn: dayFrom(-1) };
    expect((await browser.post(url, { ...closed, _version: 1 })).status).toBe(303);
    expect((await browser.get(company)).text).toContain(`chiusa dal ${dayFrom(0)}`);
    expect((await browser.post(url, { ...closed, _version: 1 })).status).toBe(409);
  });

  it.each([
    [{ comune: '', otherComune: '' }, 'Scegli il comune'],
    [{ comune: '', otherComune: 'Atlantide' }, 'Non troviamo questo comune'],
    [{ comune: 'X999' }, 'Non troviamo questo comune'],
    [{ stepFree: 'perhaps' }, 'Scegli una voce'],
    [{ seenOn: dayFrom(1) }, 'deve ancora venire'],
    [{ name: '' }, 'Scrivi qualche parola'],
  ] as [Record<string, string>, string][])('a place of work with %o is refused', async (wrong, sentence) => {
    const answer = await browser.post(`${company}/sedi/nuova`, { ...site, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(await one('company_site')).toBeUndefined();
  });

  it('a comune outside the territory is written by its name', async () => {
    const there = { ...site, comune: '', otherComune: 'Roma' };
    expect((await browser.post(`${company}/sedi/nuova`, there)).status).toBe(303);
    expect((await browser.get(`${company}/sedi/${(await one('company_site'))?.id}`)).text).toContain(
      'Roma (RM)',
    );
  });

  it('a tutor has the capacity that the company set, and a wrong number is refused', async () => {
    const person = { name: 'Gina Verdi', part: 'tutor', tutorCapacity: '2', phone: '055 123 4567' };
    expect(
      (await browser.post(`${company}/referenti/nuovo`, { ...person, tutorCapacity: '21' })).status,
    ).toBe(422);
    expect((await browser.post(`${company}/referenti/nuovo`, { ...person, phone: '12' })).status).toBe(422);
    expect(
      (await browser.post(`${company}/referenti/nuovo`, { ...person, siteId: crypto.randomUUID() })).text,
    ).toContain('non è dell’azienda');
    expect((await browser.post(`${company}/referenti/nuovo`, person)).status).toBe(303);
    const text = (await browser.get(company)).text;
    expect(text).toContain('fino a 2 persone');
    expect(text).toContain('+39 055 123 4567');
    const other = company;
    company = await enter();
    const made = await h.db.asSuperuser<{ id: string }>(
      'select id from app.company_contact where company_id = $1',
      [idOf(other)],
    );
    expect((await browser.get(`${company}/referenti/${made[0]?.id}`)).status).toBe(404);
  });
});
