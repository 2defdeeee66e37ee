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

describe('associations and agencies', () => {
  it('are kept, tied to a company once, and the tie ends', async () => {
    const name = `Associazione ${crypto.randomUUID()}`;
    const added = await browser.post('/aziende/intermediari', { kind: 'trade-association', name });
    expect(added.status).toBe(303);
    const [made] = await h.db.asSuperuser<{ id: string }>('select id from app.intermediary where name = $1', [
      name,
    ]);
    const tie = { intermediary: made?.id ?? '', since: dayFrom(-3) };
    expect((await browser.post(`${company}/legami/nuovo`, tie)).status).toBe(303);
    expect((await browser.post(`${company}/legami/nuovo`, tie)).text).toContain('già legata');
    expect((await browser.get(company)).text).toContain(`${name}, dal ${dayFrom(-3)}`);
    const end = `${company}/legami/${(await one('company_intermediary'))?.id}/fine`;
    expect((await browser.post(end, { _version: 1 })).status).toBe(303);
    expect((await browser.post(end, { _version: 1 })).status).toBe(409);
    const url = `/aziende/intermediari/${made?.id}`;
    const change = { kind: 'other', name: `${name} bis`, _version: 1 };
    expect((await browser.post(url, change)).status).toBe(303);
    expect((await browser.post(url, change)).status).toBe(409);
    const reader = await h.as(await h.world.colleague('orientation-worker', h.world.bodies.coop));
    expect((await reader.get('/aziende/intermediari')).text).toContain(`${name} bis`);
    expect((await reader.post('/aziende/intermediari', { kind: 'other', name: 'Altra' })).status).toBe(404);
    expect((await reader.get(url)).status).toBe(404);
  });
});

describe('a meeting with a company', () => {
  const meeting = () => ({
    about: 'Vedere il laboratorio',
    day: dayFrom(5),
    time: '10:30',
    minutes: '45',
    heldBy: scout.accountId,
    place: 'Via Roma 1, Pontassieve',
  });
  it('goes into the calendar with a neutral title, is moved, held, and leads to the contact', async () => {
    expect((await browser.post(`${company}/incontri/nuovo`, meeting())).status).toBe(303);
    const made = await one('company_meeting');
    const url = `${company}/incontri/${made?.id}`;
    const ics = (await browser.get(`${url}/calendario`)).text;
    expect(ics).toContain('SUMMARY:Riunione');
    expect(ics.replaceAll(/\r\n /g, '')).not.toContain('Vedere il laboratorio');
    expect((await browser.get('/aziende/incontri')).text).toContain('Vedere il laboratorio');
    expect((await browser.get('/aziende/incontri/esporta?formato=csv&mie=si')).text).toContain(
      'Vedere il laboratorio',
    );
    expect((await browser.post(url, { ...meeting(), time: '11:00', _version: 1 })).status).toBe(303);
    expect((await browser.post(url, { ...meeting(), _version: 1 })).status).toBe(409);
    expect((await browser.post(`${url}/tenuto`, { _version: 2 })).text).toContain('deve ancora cominciare');
    h.clock.now = new Date(Date.now() + 6 * 86_400_000);
    const fresh = await h.as(scout);
    const held = await fresh.post(`${url}/tenuto`, { _version: 2 });
    expect(held.location).toContain(`${company}/contatti/nuovo?come=meeting`);
    expect((await fresh.get(held.location ?? '')).text).toContain('value="meeting" selected');
    h.clock.now = new Date();
    expect((await browser.post(`${url}/annulla`, { _version: 3 })).status).toBe(409);
  });

  it.each([
    [{ minutes: '3' }, 'da 5 a 600'],
    [{ time: '25:00' }, 'Scrivi l’ora'],
    [{ day: dayFrom(-1) }, 'già passata'],
    [{ heldBy: crypto.randomUUID() }, 'Scegli chi lo fa'],
    [{ contactId: crypto.randomUUID() }, 'non è dell’azienda'],
  ] as [Record<string, string>, string][])('with %o is refused', async (wrong, sentence) => {
    const answer = await browser.post(`${company}/incontri/nuovo`, { ...meeting(), ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(await one('company_meeting')).toBeUndefined();
  });

  it('of another body is read by colleagues and moved by none of them', async () => {
    await browser.post(`${company}/incontri/nuovo`, meeting());
    const url = `${company}/incontri/${(await one('company_meeting'))?.id}`;
    const other = await h.as(await h.world.colleague('scout', h.world.bodies.comune));
    expect((await other.get(url)).text).toContain('Vedere il laboratorio');
    expect((await other.post(`${url}/annulla`, { _version: 1 })).status).toBe(404);
    const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
    expect((await worker.get(url)).status).toBe(404);
  });
});
