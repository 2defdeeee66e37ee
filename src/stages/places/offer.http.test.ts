import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withSystem } from '../../platform/database/with-system.ts';
import { passOn } from '../../platform/outbox/pass-on.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';
import { callBy } from './rules/offers.ts';

let h: HttpWorld;
let colleague: Colleague;
const began = new Date();
/** Each test begins three hours later: the bound of the one before is over. */
let hours = 0;
beforeAll(async () => {
  h = await openHttpWorld();
  await h.db.asSuperuser(
    "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve')",
    [h.world.territoryId],
  );
  colleague = await h.world.colleague('scout', h.world.bodies.coop);
});
beforeEach(() => {
  hours += 3;
  h.clock.now = new Date(began.getTime() + hours * 3_600_000);
});
afterAll(() => h.close());

const url = '/offri-un-posto';
const offered = (more: Record<string, string> = {}): Record<string, string> => ({
  invio: randomUUID(),
  sito: '',
  companyName: 'Forno di prova',
  comune: 'G825',
  activity: 'Panetteria',
  work: 'Sistemare il pane\nPesare la farina',
  contactName: 'Gina Prova',
  phone: '055 123 4567',
  email: '',
  whenToCall: 'dopo le 14',
  ...more,
});
type Row = Record<string, unknown>;
const offers = () => h.db.asSuperuser<Row>('select * from app.company_offer order by sent_at, id');
const messages = () =>
  h.db.asSuperuser<Row>(
    "select * from app.message where link like '/aziende/offerte/%' order by created_at, id",
  );
const dueDay = () => callBy(dayInRome(h.clock.now));

describe('the public form', () => {
  it('asks in Italian and in English, without a cookie', async () => {
    for (const [address, title] of [
      [url, 'Offri un posto di lavoro'],
      [`/en${url}`, 'Offer a place of work'],
    ] as const) {
      const answer = await h.citizen.get(address);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(title);
      expect(answer.text).toContain('<option value="G825">Pontassieve</option>');
      expect(answer.text).toContain(`action="${address}"`);
      expect(answer.text).not.toContain('_csrf');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('takes an offer in, tells the scouts of the lead, and thanks with the day of the call', async () => {
    const before = { offers: await offers(), messages: await messages() };
    const sent = await h.citizen.post(url, offered());
    expect(sent.status).toBe(303);
    expect(sent.location).toBe(`${url}/grazie?entro=${dueDay()}`);
    expect(sent.headers['set-cookie']).toBeUndefined();
    const thanks = await h.citizen.get(sent.location ?? '');
    expect(thanks.text).toContain(`Entro il ${formatDay(dueDay(), 'it')}.`);
    expect(thanks.text).toContain('Uno scouter');
    const [row] = (await offers()).slice(before.offers.length);
    expect(row).toMatchObject({
      territory_id: h.world.territoryId,
      codice_catastale: 'G825',
      company_name: 'Forno di prova',
      work: 'Sistemare il pane\nPesare la farina',
      phone: '+390551234567',
      email: null,
      state: 'new',
      answer_by: dueDay(),
    });
    const told = (await messages()).slice(before.messages.length);
    expect(told).toMatchObject([
      {
        organisation_id: h.world.bodies.lead,
        role: 'scout',
        kind: 'offer-arrived',
        link: `/aziende/offerte/${row?.['id']}`,
        created_by: null,
      },
    ]);
    const audit = await h.db.asSuperuser<Row>(
      "select event, outcome, account_id, person_ids, data_classes from audit.event where event = 'company-offer.send' and request_id = $1",
      [row?.['id']],
    );
    expect(audit).toEqual([
      {
        event: 'company-offer.send',
        outcome: 'done',
        account_id: null,
        person_ids: [],
        data_classes: ['company-log'],
      },
    ]);
  });

  it('keeps one offer of a form that is sent twice, one after the other and at once', async () => {
    const before = (await offers()).length;
    const form = offered();
    for (let i = 0; i < 2; i += 1) expect((await h.citizen.post(url, form)).status).toBe(303);
    const other = offered();
    const both = await Promise.all([h.citizen.post(url, other), h.citizen.post(url, other)]);
    expect(both.map((a) => a.status)).toEqual([303, 303]);
    expect((await offers()).length).toBe(before + 2);
    expect((await messages()).length).toBe((await offers()).length);
  });

  it('takes five offers from one address in an hour and says so at the sixth, which keeps what was typed', async () => {
    const before = (await offers()).length;
    const last = offered();
    for (let i = 0; i < 4; i += 1) expect((await h.citizen.post(url, offered())).status).toBe(303);
    expect((await h.citizen.post(url, last)).status).toBe(303);
    const sixth = await h.citizen.post(url, offered({ work: 'Spazzare la soglia' }));
    expect(sixth.status).toBe(429);
    expect(sixth.headers['retry-after']).toBe('3600');
    expect(sixth.text).toContain('Spazzare la soglia');
    // The fifth, sent again by an impatient finger, has arrived all the same.
    expect((await h.citizen.post(url, last)).status).toBe(303);
    expect((await offers()).length).toBe(before + 5);
    h.clock.now = new Date(h.clock.now.getTime() + 61 * 60_000);
    expect((await h.citizen.post(url, offered())).status).toBe(303);
  });

  it('takes five of twenty that come at the same instant', async () => {
    const before = (await offers()).length;
    const all = await Promise.all(Array.from({ length: 20 }, () => h.citizen.post(url, offered())));
    expect(all.filter((a) => a.status === 303)).toHaveLength(5);
    expect(all.filter((a) => a.status === 429)).toHaveLength(15);
    expect((await offers()).length).toBe(before + 5);
  });

  it('leaves no address in the database', async () => {
    await h.citizen.post(url, offered());
    const rows = await h.db.asSuperuser<Row>('select a::text as row from app.sign_in_attempt a');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify([rows, await offers()])).not.toContain('127.0.0.1');
  });

  it.each([
    [{ companyName: '' }, 'Scrivi come si chiama l’azienda.'],
    [{ companyName: '😀' }, 'È troppo breve.'],
    [{ companyName: 'x'.repeat(161) }, 'È troppo lungo'],
    [{ comune: '' }, 'Scegli il comune.'],
    [{ comune: 'H501' }, 'In questo comune per ora non c’è un progetto'],
    [{ activity: 'x' }, 'È troppo breve.'],
    [{ work: '' }, 'Scrivi che cosa farebbe qui una persona.'],
    [{ work: 'ab' }, 'È troppo breve.'],
    [{ work: 'a'.repeat(1_001) }, 'È troppo lungo'],
    [{ work: 'pane \u0000 vino' }, 'C’è un carattere che non si può salvare'],
    [{ work: 'Pulire il banco, solo ragazze' }, 'D.Lgs 198/2006, art. 27'],
    [{ work: 'Banco. Max 30 anni' }, 'D.Lgs 216/2003'],
    [{ work: 'Banco. No stranieri' }, 'L. 300/1970, art. 15'],
    [{ activity: 'forno, niente psichiatrici' }, 'Che cosa fate: «niente psichiatrici»'],
    [{ phone: '', email: '' }, 'Scrivi un telefono o un’e-mail'],
    [{ phone: '12' }, 'Il numero è troppo corto.'],
    [{ phone: '', email: 'gina.example.org' }, 'Manca la chiocciola'],
    [{ phone: '', email: 'gina@example.org\r\nBcc: altri@example.org' }, 'La posta'],
    [{ whenToCall: 'x'.repeat(201) }, 'È troppo lungo'],
    [{ sito: 'https://example.com' }, 'doveva restare vuoto'],
    [{ invio: '1' }, 'in una forma che non conosciamo'],
    [{ stato: 'taken' }, 'in una forma che non conosciamo'],
  ] as const)(
    'gives %j back in plain words, writes nothing and keeps what was typed',
    async (wrong, sentence) => {
      const before = [await offers(), await messages()];
      const answer = await h.citizen.post(url, offered(wrong as unknown as Record<string, string>));
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(
        sentence === 'La posta' ? 'una lettera che la posta non accetta' : sentence,
      );
      expect(answer.text).toContain('value="Gina Prova"');
      expect(answer.text).not.toContain('Invalid');
      expect([await offers(), await messages()]).toEqual(before);
    },
  );

  it('says everything that is missing at once, in the order of the form', async () => {
    const { status, text } = await h.citizen.post(url, { invio: randomUUID() });
    const summary = /class="error-summary"[\s\S]*?<\/ul>/.exec(text)?.[0] ?? '';
    expect(status).toBe(422);
    expect([...summary.matchAll(/href="#field-(\w+)"/g)].map((m) => m[1])).toEqual([
      'companyName',
      'comune',
      'work',
      'contactName',
      'phone',
    ]);
    const number = await h.citizen.post(url, offered({ phone: '12', email: '' }));
    expect(number.text).toContain('Il numero è troppo corto.');
    expect(number.text).not.toContain('Scrivi un telefono o un’e-mail:');
  });

  it('asks for eight things at most, and says how long they stay', async () => {
    const { text } = await h.citizen.get(url);
    const form = /<form method="post"[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
    expect([...form.matchAll(/id="field-(\w+)"/g)].map((m) => m[1])).toEqual([
      'companyName',
      'comune',
      'activity',
      'work',
      'contactName',
      'phone',
      'email',
      'whenToCall',
    ]);
    expect(form).toContain('L’offerta si cancella dodici mesi dopo la risposta.');
  });

  it('shows script that was typed as text', async () => {
    const answer = await h.citizen.post(
      url,
      offered({
        companyName: '"><script>alert(1)</script>',
        work: '</textarea><script>alert(2)</script>',
        phone: '',
      }),
    );
    expect(answer.status).toBe(422);
    expect(answer.text).not.toContain('<script>alert');
  });

  it('answers in English under /en, and leads to the English thanks', async () => {
    const wrong = await h.citizen.post(`/en${url}`, offered({ comune: '' }));
    expect(wrong.text).toContain('Choose the comune.');
    const sent = await h.citizen.post(`/en${url}`, offered());
    expect(sent.location).toBe(`/en${url}/grazie?entro=${dueDay()}`);
    expect((await h.citizen.get(sent.location ?? '')).text).toContain(`By ${formatDay(dueDay(), 'en')}.`);
  });

  it.each(['', '?entro=domani', '?entro=2099-01-01', '?entro=2012-01-02', '?entro=%3Cscript%3E'])(
    'thanks without a day where the address says none that can be true: %s',
    async (query) => {
      const answer = await h.citizen.get(`${url}/grazie${query}`);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Entro 5 giorni lavorativi da quando hai scritto.');
    },
  );

  it('is not sent from another site', async () => {
    const before = await offers();
    const answer = await h.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://altrove.example' },
      payload: new URLSearchParams(offered()).toString(),
    });
    expect(answer.statusCode).toBe(403);
    expect(await offers()).toEqual(before);
  });

  it('tells a scout, whose list then leads to it', async () => {
    const scout = await h.as(colleague);
    await h.citizen.post(url, offered({ companyName: 'Vivaio Elenco' }));
    expect((await scout.get('/aziende/offerte')).text).toContain('Vivaio Elenco');
    expect((await scout.get('/aziende')).text).toContain('href="/aziende/offerte"');
    // The message itself goes to the scouts of the lead, and names neither company nor baker.
    const lead = await h.as(await h.world.colleague('scout', h.world.bodies.lead));
    await withSystem(h.db.doors, 'messaging', (tx) => passOn(tx, h.clock.now));
    const messages = (await lead.get('/posta')).text;
    expect(messages).toContain('Qualcuno ha scritto dal sito e aspetta una chiamata.');
    expect(messages).not.toMatch(/Vivaio Elenco|Gina Prova/);
  });
});
