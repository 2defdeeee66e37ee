import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
let company: string;
let empty: string;
let publicBody: string;
let scout: Colleague;
let browser: Browser;

const own = (page: string) =>
  page
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

async function aCompany(name: string, kind: string, account: Colleague): Promise<string> {
  const id = randomUUID();
  await h.db.asSuperuser(
    "insert into app.company (id, territory_id, name, kind, stage_since, created_by) values ($1, $2, $3, $4, '2026-01-10', $5)",
    [id, h.world.territoryId, name, kind, account.accountId],
  );
  return id;
}

async function declare(companyId: string, onDay: string, permanentFull: number, l68Employed: number) {
  await h.db.asSuperuser(
    `insert into app.company_headcount (territory_id, company_id, on_day, permanent_full, executives, l68_employed, source, recorded_by)
     values ($1, $2, $3, $4, 2, $5, 'Consulente Prova, libro unico', $6)`,
    [h.world.territoryId, companyId, onDay, permanentFull, l68Employed, scout.accountId],
  );
}

beforeAll(async () => {
  h = await openHttpWorld();
  h.clock.now = new Date('2026-11-22T10:00:00Z');
  scout = await h.world.colleague('scout', h.world.bodies.coop);
  browser = await h.as(scout);
  company = await aCompany('Ceramiche Prova s.r.l.', 'for-profit', scout);
  empty = await aCompany('Bar Prova', 'for-profit', scout);
  publicBody = await aCompany('Ente Prova', 'public-body', scout);
  await declare(company, '2021-01-31', 30, 0);
  await declare(company, '2026-10-31', 60, 1);
  await declare(publicBody, '2026-10-31', 60, 1);
  await h.db.asSuperuser(
    `insert into app.company_l68_fact (territory_id, company_id, kind, from_on, places, source, recorded_by)
     values ($1, $2, 'suspension', '2026-09-01', 1, 'CIGS, decreto 12/2026', $3)`,
    [h.world.territoryId, company, scout.accountId],
  );
});
afterAll(() => h.close());

describe('the page of the calculation', () => {
  it('shows the calculation of today with each source, what is to be verified, and the band that it is indicative', async () => {
    const answer = await browser.get(`/aziende/${company}/legge-68`);
    expect(answer.status).toBe(200);
    const text = own(answer.text);
    for (const said of [
      'Legge 68/1999: Ceramiche Prova s.r.l.',
      'Calcolo indicativo',
      'Il prospetto informativo è dell’azienda',
      'Calcolo al 22/11/2026',
      'Organico del 31/10/2026',
      'Base di computo 60 (da verificare)',
      'Posti dovuti (art. 3) 4',
      'Posti da coprire 2',
      'Dirigenti −2 da verificare',
      'CIGS, decreto 12/2026',
      '196,05',
      'Consulente Prova, libro unico',
    ])
      expect(text).toContain(said);
    expect(answer.text).toContain(`/aziende/${company}/legge-68.pdf?giorno=2026-11-22`);
  });

  it('calculates for another day with the headcount and the sums of that day', async () => {
    const { text } = await browser.get(`/aziende/${company}/legge-68?giorno=31/12/2021&giorniLavorativi=10`);
    expect(own(text)).toContain('Posti dovuti (art. 3) 1');
    expect(own(text)).toContain('Sanzione per 10 giorni lavorativi 1.532,00');
    expect(text).toContain('value="31/12/2021"');
    expect(text).toContain('giorno=2021-12-31&amp;giorniLavorativi=10');
  });

  it('says what is wrong with a day or a number and keeps what was typed, without a calculation', async () => {
    const { status, text } = await browser.get(
      `/aziende/${company}/legge-68?giorno=31/02/2026&giorniLavorativi=400`,
    );
    expect(status).toBe(200);
    expect(text).toContain('value="31/02/2026"');
    expect(text).toContain('value="400"');
    expect(text).toContain('Questo giorno non c’è nel calendario');
    expect(text).toContain('Scrivi un numero intero da 1 a 366');
    expect(text).not.toContain('196,05');
    expect(text).not.toContain('Non c’è un organico');
  });

  it('leads to the headcount where there is none for the day', async () => {
    for (const url of [`/aziende/${empty}/legge-68`, `/aziende/${company}/legge-68?giorno=30/01/2021`]) {
      const { text } = await browser.get(url);
      expect(own(text)).toContain('Non c’è un organico per questo giorno');
      expect(text).toContain('/organico"');
    }
  });

  it('computes no sums for a public body, and says so', async () => {
    const text = own((await browser.get(`/aziende/${publicBody}/legge-68`)).text);
    expect(text).toContain('Per un ente pubblico valgono altre regole');
    expect(text).not.toContain('196,05');
  });

  it('reads a company that was joined to another one under that one’s name and figures', async () => {
    const joined = await aCompany('Ceramiche Prova doppia', 'for-profit', scout);
    await h.db.asSuperuser(
      "insert into app.company_merge (territory_id, company_id, into_company_id, reason, merged_by) values ($1, $2, $3, 'doppia', $4)",
      [h.world.territoryId, joined, company, scout.accountId],
    );
    expect(own((await browser.get(`/aziende/${joined}/legge-68`)).text)).toContain('Ceramiche Prova s.r.l.');
  });
});

describe('the printed sheet', () => {
  it('is a PDF of the day that was asked, in a file that names no person', async () => {
    const answer = await browser.get(`/aziende/${company}/legge-68.pdf?giorno=22/11/2026`);
    expect(answer.status).toBe(200);
    expect(answer.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.headers['content-disposition']).toContain('legge-68-2026-11-22.pdf');
  });

  it('leads to the page that says why where there is nothing to print', async () => {
    for (const url of [`/aziende/${empty}/legge-68.pdf`, `/aziende/${company}/legge-68.pdf?giorno=mai`])
      expect((await browser.get(url)).status).toBe(303);
  });
});

describe('who reads it', () => {
  const readers: readonly Role[] = [
    'scout',
    'job-coach',
    'coordinator',
    'social-worker',
    'clinician',
    'orientation-worker',
  ];
  const others: readonly Role[] = [
    'person',
    'serd-operator',
    'psychologist',
    'access-desk',
    'organisation-admin',
    'head-of-service',
    'commission-member',
  ];

  it.each(readers)('is read by a %s of the territory', async (role) => {
    const { health, lead, coop } = h.world.bodies;
    const body = role === 'clinician' ? health : role === 'job-coach' ? coop : lead;
    const reader = await h.as(await h.world.colleague(role, body));
    expect((await reader.get(`/aziende/${company}/legge-68`)).status).toBe(200);
  });

  it.each(others)('is a 404 for a %s, page and sheet, as a company that does not exist', async (role) => {
    const body =
      role === 'person' ? null : role === 'serd-operator' ? h.world.bodies.health : h.world.bodies.lead;
    const account = await h.world.colleague(role, body);
    const stranger = await h.as(account);
    for (const url of [
      `/aziende/${company}/legge-68`,
      `/aziende/${company}/legge-68.pdf`,
      `/aziende/${randomUUID()}/legge-68`,
    ])
      expect((await stranger.get(url)).status).toBe(404);
    // Whether the guard or the database said no is not told apart, here either: that she asked is written down.
    const asked = await h.db.asSuperuser<{ event: string; outcome: string }>(
      "select event, outcome from audit.event where account_id = $1 and event like 'company-law68.%' order by at",
      [account.accountId],
    );
    expect(asked.map((a) => a.outcome)).toEqual(['denied', 'denied', 'denied']);
  });

  it('is a 404 for a scout of another territory, and for nobody signed in no page at all', async () => {
    const elsewhere = await aWorld(h.db);
    const stranger = await h.as(await elsewhere.colleague('scout', elsewhere.bodies.coop));
    for (const url of [`/aziende/${company}/legge-68`, `/aziende/${company}/legge-68.pdf`])
      expect((await stranger.get(url)).status).toBe(404);
    expect((await browser.get(`/aziende/${randomUUID()}/legge-68`)).status).toBe(404);
    expect((await h.anybody.get(`/aziende/${company}/legge-68`)).text).not.toContain('Ceramiche');
  });
});
