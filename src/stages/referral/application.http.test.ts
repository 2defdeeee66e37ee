import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import {
  answerAll,
  atScreen,
  beginApplication,
  ownAnswers,
  sentApplication,
} from '../../../test/support/write-application.ts';
import { aRuleSet } from '../projects/fixtures.ts';
import { fieldsOfStep } from './commands/parse-application.ts';
import { applicationPaths } from './pages/application-paths.ts';
import { type ApplicationStep, applicationSteps } from './types.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const shapes = [
  (n: number) => `<script>alert(${n})</script>`,
  (n: number) => `"><img src=x onerror=alert(${n})>`,
  (n: number) => `'><svg/onload=alert(${n})>`,
  (n: number) => `</textarea><script>${n}</script>`,
  (n: number) => `" autofocus onfocus="alert(${n})`,
  (n: number) => `<a href="javascript:alert(${n})">x</a>`,
  (n: number) => `</option></select><b>${n}</b>`,
  (n: number) => `<!--${n}--><iframe src=//x>`,
  (n: number) => `</title><style>*{x:${n}}</style>`,
  (n: number) => `<math><mtext></p><img ${n}="<!--">`,
];
const hostile = (i: number) => shapes[i % shapes.length]?.(i) ?? '';
const hostileFields = Object.fromEntries(applicationSteps.map((s) => [s, fieldsOfStep(s)])) as Record<
  ApplicationStep,
  readonly string[]
>;
let screen: Awaited<ReturnType<typeof beginApplication>> | undefined;
async function hostileScreen() {
  screen ??= await beginApplication(h);
  return screen;
}

const forgetTries = () => h.db.asSuperuser('delete from app.sign_in_attempt');
beforeEach(async () => {
  await forgetTries();
});
const count = async (sql: string, values: unknown[] = []) =>
  Number((await h.db.asSuperuser<{ n: string }>(`select count(*) as n from ${sql}`, values))[0]?.n);

describe('the public form', () => {
  it('says before anything else who reads, who decides, and who may help', async () => {
    const { status, text } = await h.anybody.get('/domanda');
    expect(status).toBe(200);
    for (const said of ['Chi legge?', 'Nessuna macchina decide', 'Puoi farti aiutare'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  it('gives a code that stands in no URL, and only its hash in the database', async () => {
    const a = await beginApplication(h);
    expect(a.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    const page = await a.get('/domanda/codice');
    expect(page.text).toContain(a.code.replace(/(.{4})(?=.)/g, '$1-'));
    expect(page.text).not.toMatch(new RegExp(`(?:href|action)="[^"]*${a.code.slice(0, 4)}`));
    const [row] = await h.db.asSuperuser<{ t: string }>(
      'select string_agg(x::text, $1) as t from app.application x',
      [''],
    );
    expect(row?.t).not.toContain(a.code);
    expect(row?.t).not.toContain(Buffer.from(a.code).toString('hex'));
  });

  it('leads from a lost cookie to the first page', async () => {
    for (const path of ['riepilogo', 'ricevuta', 'codice', ...Object.values(applicationPaths)])
      expect((await h.anybody.get(`/domanda/${path}`)).location).toBe('/domanda');
    expect((await h.anybody.post('/domanda/invia', {})).location).toBe('/domanda');
    expect((await atScreen(h, '0'.repeat(16)).get('/domanda/nome')).location).toBe('/domanda');
    expect((await atScreen(h, '%00%ff').get('/domanda/nome')).location).toBe('/domanda');
  });

  it('keeps what was written when one goes back, wrong or right, and asks again for what is wrong', async () => {
    const a = await beginApplication(h);
    const wrong = await a.post('/domanda/nascita', {
      birthDate: '31/02/1985',
      birthplace: 'Chissadove',
      way: 'after',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="31/02/1985"');
    expect(wrong.text).toContain('Questo giorno non esiste');
    const back = await a.post('/domanda/nascita', {
      birthDate: '99',
      birthplace: 'Chissadove',
      way: 'before',
    });
    expect(back.location).toBe('/domanda/nome');
    expect((await a.get('/domanda/nascita')).text).toContain('value="99"');
  });

  it('takes the questions one by one, shows everything once more, and tells what sending does', async () => {
    const a = await beginApplication(h);
    expect((await a.get('/domanda/riepilogo')).text).toContain('Manca ancora qualcosa');
    expect((await a.post('/domanda/invia', {})).status).toBe(422);
    await answerAll(a, ownAnswers);
    const { text } = await a.get('/domanda/riepilogo');
    for (const said of [
      'Ada',
      'Un lavoro con le piante',
      'Massa',
      'Comune capofila',
      'Ti risponde entro il',
      'Invia la domanda',
    ])
      expect(text).toContain(said);
  });

  it('does not send without her own yes, and says that this is fine', async () => {
    const a = await beginApplication(h);
    await answerAll(a, { ...ownAnswers, agreement: { answer: 'not-now', words: 'Ci penso ancora' } });
    expect((await a.get('/domanda/riepilogo')).text).toContain('Va bene così');
    const refused = await a.post('/domanda/invia', {});
    expect(refused.status).toBe(422);
    expect(refused.text).not.toContain('>Invia la domanda<');
  });

  it('leaves once when it is sent twice, also at the same moment, with one message to the desk', async () => {
    const a = await beginApplication(h);
    await answerAll(a, ownAnswers);
    const before = await count("app.message where kind = 'charge-asked'");
    const sent = await Promise.all([a.post('/domanda/invia', {}), a.post('/domanda/invia', {})]);
    expect(sent.map((s) => s.location)).toEqual(['/domanda/ricevuta', '/domanda/ricevuta']);
    expect((await a.post('/domanda/invia', {})).location).toBe('/domanda/ricevuta');
    expect(await count("app.message where kind = 'charge-asked'")).toBe(before + 1);
    expect((await a.post('/domanda/nome', { ...ownAnswers.name, givenName: 'Altra' })).location).toBe(
      '/domanda/ricevuta',
    );
    const receipt = await a.get('/domanda/ricevuta');
    expect(receipt.text).toContain('Aspetta chi la legge');
    expect(receipt.text).toContain('Risposta entro il');
  });

  it('goes to the municipality of her comune where one is called after it, else to the lead', async () => {
    const { bodies, territoryId } = h.world;
    await h.db.asSuperuser("update app.organisation set name = 'Comune di Carrara' where id = $1", [
      bodies.comune,
    ]);
    await h.db.asSuperuser(
      "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'B832', 'Carrara')",
      [territoryId],
    );
    const hers = await sentApplication(h, {
      ...ownAnswers,
      home: { comune: 'B832', otherComune: '', address: '' },
    });
    const others = await sentApplication(h, ownAnswers);
    const bodyOf = async (id: string) =>
      (
        await h.db.asSuperuser<{ o: string }>(
          'select organisation_id as o from app.application where id = $1',
          [id],
        )
      )[0]?.o;
    expect(await bodyOf(hers.id)).toBe(bodies.comune);
    expect(await bodyOf(others.id)).toBe(bodies.lead);
  });

  it('takes the term from the notice of the project', async () => {
    const { bodies, colleague, projectId } = h.world;
    const { accountId } = await colleague('coordinator', bodies.lead);
    const rules = aRuleSet();
    const [n] = await h.db.asSuperuser<{ id: string }>(
      "insert into app.notice (title, act, created_by) values ('Avviso', 'D.D. 1/2026', $1) returning id",
      [accountId],
    );
    await h.db.asSuperuser(
      "insert into app.notice_version (notice_id, number, valid_from, rules, source, written_by) values ($1, 1, '2020-01-01', $2, 'Avviso', $3)",
      [
        n?.id,
        JSON.stringify({ ...rules, eligibility: { ...rules.eligibility, inChargeDays: 10 } }),
        accountId,
      ],
    );
    const termOf = async ({ id }: { id: string }) =>
      (
        await h.db.asSuperuser<{ days: number }>(
          "select answer_due_on - (sent_at at time zone 'Europe/Rome')::date as days from app.application where id = $1",
          [id],
        )
      )[0]?.days;
    expect(await termOf(await sentApplication(h))).toBe(30);
    await h.db.asSuperuser('update app.project set notice_id = $1 where id = $2', [n?.id, projectId]);
    expect(await termOf(await sentApplication(h))).toBe(10);
    await h.db.asSuperuser('update app.project set notice_id = null where id = $1', [projectId]);
  });

  it('refuses a program that fills every field, a field of no question, and a form without its token', async () => {
    const before = await count('app.application');
    const trapped = await h.anybody.post('/domanda', { projectId: h.world.projectId, sito: 'x' });
    expect(trapped.status).toBe(422);
    expect((await h.anybody.post('/domanda', { projectId: crypto.randomUUID(), sito: '' })).status).toBe(422);
    expect((await h.anybody.post('/domanda', { projectId: "' or 1=1", sito: '' })).status).toBe(422);
    expect((await h.anybody.post('/domanda', { projectId: h.world.projectId, _csrf: 'x' })).status).toBe(403);
    expect(await count('app.application')).toBe(before);
    const a = await beginApplication(h);
    await a.post('/domanda/nome', { ...ownAnswers.name, state: 'taken', words: 'altrove', way: 'after' });
    expect((await a.get('/domanda/accordo')).text).not.toContain('altrove');
  });

  it('takes no form larger than it asks for', async () => {
    const a = await beginApplication(h);
    expect((await a.post('/domanda/desideri', { wishes: 'a'.repeat(70_000), way: 'after' })).status).toBe(
      413,
    );
    const long = await a.post('/domanda/desideri', { wishes: 'a'.repeat(6_000), way: 'after' });
    expect(long.status).toBe(422);
    expect(long.text).toContain('Il testo è troppo lungo');
  });

  it('lets ten begin from one address in five minutes, and no more', async () => {
    await forgetTries();
    for (let i = 0; i < 10; i++) await beginApplication(h);
    const refused = await h.anybody.post('/domanda', { projectId: h.world.projectId, sito: '' });
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('300');
    h.clock.now = new Date(h.clock.now.getTime() + 5 * 60_000 + 1_000);
    expect((await beginApplication(h)).code).toHaveLength(16);
  });

  it.each(Array.from({ length: 60 }, (_, i) => [hostile(i), i] as const))(
    'echoes %s as text',
    async (payload, i) => {
      const a = await hostileScreen();
      // Each on every fourth question, so that ten shapes meet all of them.
      for (const step of applicationSteps.filter((_, at) => (at + i + Math.floor(i / 10)) % 4 === 0)) {
        const fields = Object.fromEntries(hostileFields[step].map((f) => [f, payload]));
        const again = await a.post(`/domanda/${applicationPaths[step]}`, { ...fields, way: 'after' });
        expect(again.status).toBeLessThan(500);
        for (const text of [again.text, (await a.get(`/domanda/${applicationPaths[step]}`)).text])
          expect(text.includes(payload) && /[<>"]/.test(payload), step).toBe(false);
      }
      expect((await a.get('/domanda/riepilogo')).text.includes(payload) && /[<>"]/.test(payload)).toBe(false);
    },
  );
});
