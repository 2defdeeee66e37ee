import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { typedCompany, typedContact } from './fixtures.ts';

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

describe('merging', () => {
  it('leads from the other address to this company, and parting leads back', async () => {
    const name = crypto.randomUUID().replaceAll('-', ' ');
    const main = await enter({ name });
    const other = await enter({ name: `${name} snc` });
    expect((await browser.get(`${main}/unione`)).text).toContain(`${name} snc`);
    expect((await browser.post(`${main}/unione`, { reason: 'La stessa' })).text).toContain('Scegli una voce');
    const done = await browser.post(`${main}/unione`, { other: idOf(other), reason: 'La stessa' });
    expect(done.location).toBe(`${main}/unione?fatto=merged`);
    const there = (await browser.get(other)).text;
    expect(there).toContain('La scheda che hai aperto è unita a questa');
    expect(there).toContain(`<h1>${name}</h1>`);
    const noted = await browser.post(`${other}/contatti/nuovo`, { ...typedContact(), _version: 1 });
    expect(noted.location).toBe(`${main}?fatto=noted`);
    const link = /action="([^"]*\/separa)"/.exec((await browser.get(`${main}/unione`)).text)?.[1] ?? '';
    expect((await browser.post(link, { _version: 1 })).status).toBe(303);
    expect((await browser.post(link, { _version: 1 })).status).toBe(409);
    expect((await browser.get(other)).text).toContain(`<h1>${name} snc</h1>`);
  });
});

describe('what a company declares', () => {
  const people = () => ({ onDay: dayFrom(0), permanentFull: '14', source: 'La consulente, per e-mail' });
  it('of its people is kept as it was said, and a wrong sum is refused with a sentence', async () => {
    const url = `${company}/organico`;
    for (const [wrong, sentence] of [
      [{ permanentPart: '2', permanentPartHundredths: '201' }, 'al più 100 centesimi'],
      [{ otherExcluded: '1' }, 'Scrivi chi sono'],
      [{ otherExcludedReason: 'nessuno' }, 'non c’è nessuno'],
      [{ permanentFull: '' }, 'numero intero'],
      [{ permanentFull: '-1' }, 'numero intero'],
      [{ fixedLong: '100000' }, 'troppo grande'],
      [{ onDay: dayFrom(1) }, 'deve ancora venire'],
      [{ source: '' }, 'Scrivi qualche parola'],
    ] as const) {
      const answer = await browser.post(url, { ...people(), ...wrong });
      expect(answer.status).toBe(422);
      expect(answer.text.toLowerCase()).toContain(sentence.toLowerCase());
    }
    expect(await one('company_headcount')).toBeUndefined();
    expect(
      (await browser.post(url, { ...people(), permanentPart: '2', permanentPartHundredths: '100' })).status,
    ).toBe(303);
    expect(await one('company_headcount')).toMatchObject({
      permanent_full: 14,
      permanent_part_hundredths: 100,
    });
    const reader = await h.as(await h.world.colleague('clinician', h.world.bodies.health));
    expect((await reader.get(url)).text).toContain('La consulente, per e-mail');
    expect((await reader.post(url, people())).status).toBe(404);
  });

  it('beside its quota is replaced by another line, once', async () => {
    const url = `${company}/legge-68/fatti`;
    const line = { kind: 'exemption', fromOn: dayFrom(-30), percent: '60', source: 'Decreto 12' };
    expect((await browser.post(url, { ...line, kind: 'suspension' })).text).toContain('solo per un esonero');
    expect((await browser.post(url, { ...line, toOn: dayFrom(-31) })).text).toContain('Finisce prima');
    expect((await browser.post(url, line)).status).toBe(303);
    const first = (await one('company_l68_fact'))?.id ?? '';
    expect((await browser.post(url, { ...line, toOn: dayFrom(0), replaces: first })).status).toBe(303);
    expect((await browser.get(url)).text).toContain('sostituita');
    expect((await browser.post(url, { ...line, replaces: first })).status).toBe(422);
  });
});

describe('a certificate', () => {
  it('takes its number in the project’s register, is drawn, and a mark is taken back', async () => {
    const give = (fields: Record<string, string>) =>
      browser.post(`${company}/riconoscimenti/nuovo`, {
        kind: 'partner-mark',
        projectId: h.world.projectId,
        number: '7',
        givenOn: dayFrom(0),
        forWhat: 'Ha ospitato visite e tirocini.',
        ...fields,
      });
    expect((await give({ givenOn: dayFrom(1) })).text).toContain('deve ancora venire');
    expect((await give({})).status).toBe(303);
    expect((await give({})).text).toContain('già nel registro');
    const url = `${company}/riconoscimenti/${(await one('company_award'))?.id}`;
    const pdf = await browser.get(`${url}/pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await browser.post(`${url}/ritira`, { _version: 1 })).status).toBe(303);
    expect((await browser.get(company)).text).toContain(`Ritirato il ${dayFrom(0)}`);
    expect((await browser.get(`${url}/pdf`)).status).toBe(404);
    expect((await browser.post(`${url}/ritira`, { _version: 1 })).status).toBe(409);
  });
});

describe('lists', () => {
  it('of companies filter by stage, comune, kind, who promised and what is overdue, and leave as they are shown', async () => {
    const mark = crypto.randomUUID().replaceAll('-', ' ');
    const a = await enter({ name: `${mark} alfa`, kind: 'farm' });
    await enter({ name: `${mark} beta`, nextStep: 'Telefonare', nextOn: dayFrom(0) });
    await browser.post(`${a}/sedi/nuova`, {
      name: 'Podere',
      comune: 'G825',
      stepFree: 'no',
      accessibleToilet: 'no',
    });
    await browser.post(`${a}/contatti/nuovo`, { ...typedContact(), _version: 1 });
    const shown = async (query: string) => {
      const { text } = await browser.get(`/aziende?q=${encodeURIComponent(mark)}&${query}`);
      return ['alfa', 'beta'].filter((n) => text.includes(`${mark} ${n}</bdi>`));
    };
    expect(await shown('')).toEqual(['alfa', 'beta']);
    expect(await shown('fase=contacted')).toEqual(['alfa']);
    expect(await shown('comune=G825')).toEqual(['alfa']);
    expect(await shown('tipo=farm')).toEqual(['alfa']);
    expect(await shown(`chi=${scout.accountId}`)).toEqual(['beta']);
    expect(await shown('scaduti=si')).toEqual([]);
    await h.db.asSuperuser("update app.company set next_step_on = '2026-01-01' where name = $1", [
      `${mark} beta`,
    ]);
    expect(await shown('scaduti=si')).toEqual(['beta']);
    expect(await shown('ordina=-step&tipo=farm')).toEqual(['alfa']);
    const csv = (await browser.get(`/aziende/esporta?formato=csv&tipo=farm&q=${encodeURIComponent(mark)}`))
      .text;
    expect(csv).toContain(`${mark} alfa`);
    expect(csv).toContain('Pontassieve');
    expect(csv).not.toContain(`${mark} beta`);
    expect((await browser.get('/aziende?q=%25')).text).toContain('Nessuna azienda');
  });

  it('of contacts open behind every figure of a scout’s week', async () => {
    const fresh = await h.world.colleague('scout', h.world.bodies.coop);
    const as = await h.as(fresh);
    await as.post(`${company}/contatti/nuovo`, {
      ...typedContact({ onDay: dayFrom(0), way: 'visit' }),
      _version: 1,
    });
    await as.post(`${company}/contatti/nuovo`, { ...typedContact({ onDay: dayFrom(0) }), _version: 2 });
    const page = (await as.get('/aziende/contatti')).text;
    const links = [...page.matchAll(/href="([^"]*elenco\?chi=[^"]*)">(\d+)</g)].filter((m) =>
      m[1]?.includes(fresh.accountId),
    );
    const figures = links.slice(0, 3).map((m) => Number(m[2]));
    expect(figures).toEqual([2, 1, 1]);
    for (const [i, rows] of [2, 1, 2].entries()) {
      const list = (await as.get((links[i]?.[1] ?? '').replaceAll('&amp;', '&'))).text;
      expect(list).toContain(rows === 1 ? '1 contatto' : `${rows} contatti`);
    }
    expect(page).toContain('Da verificare');
    expect((await as.get('/aziende/contatti/elenco/esporta?formato=csv')).text).toContain(
      'Ci siamo presentati',
    );
    const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
    for (const url of ['/aziende/contatti', '/aziende/contatti/elenco', '/aziende/da-fare'])
      expect((await worker.get(url)).status).toBe(404);
  });
});
