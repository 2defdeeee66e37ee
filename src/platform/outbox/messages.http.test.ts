import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withActor } from '../database/with-actor.ts';
import { enqueueMessage } from './enqueue-message.ts';

let http: HttpWorld;
let demo: HttpWorld;
beforeAll(async () => {
  http = await openHttpWorld();
  demo = await openHttpWorld({ demo: true });
});
afterAll(async () => {
  await http.close();
  await demo.close();
});
beforeEach(() => http.db.asSuperuser('delete from app.message'));

const ask = (h: HttpWorld, from: Colleague, to: Colleague, link = '/richieste') =>
  withActor(h.db.doors, from.who, (tx) =>
    enqueueMessage(tx, { to: to.accountId, kind: 'relation-asked', link }),
  );
const two = async (h: HttpWorld) => ({
  worker: await h.world.colleague('social-worker', h.world.bodies.comune),
  coach: await h.world.colleague('job-coach', h.world.bodies.coop),
});
const subject = 'Accompagna: c’è qualcosa da fare';

it('opens to every role, and from the navigation', async () => {
  for (const role of ['coordinator', 'organisation-admin', 'head-of-service'] as const) {
    const browser = await http.as(await http.world.colleague(role, http.world.bodies.lead));
    const page = await browser.get('/posta');
    expect(page.status, role).toBe(200);
    expect(page.text).toContain('Nessun messaggio');
    expect((await browser.get('/enti')).text).toContain('href="/posta"');
  }
});

it('sends to the sign-in whoever is not signed in', async () => {
  expect(await http.anybody.get('/posta')).toMatchObject({ status: 303 });
});

it('shows one’s own mail as it leaves, and what became of it', async () => {
  const { worker, coach } = await two(http);
  await ask(http, worker, coach);
  const mine = await http.as(coach);
  const shown = (await mine.get('/posta')).text;
  expect(shown).toContain(subject);
  expect(shown).toContain('Un collega aspetta una tua risposta.');
  expect(shown).toContain('https://accompagna.example/richieste');
  expect(shown).toContain('href="/richieste"');
  expect(shown).toContain('Non ancora partita');
  expect(shown).not.toContain('esce da questo computer');
  await http.db.asSuperuser("update app.message set sent_at = '2026-11-22T09:30:00Z'");
  expect((await mine.get('/posta')).text).toContain('Partita il 22/11/2026 10:30');
  await http.db.asSuperuser(
    "update app.message set sent_at = null, given_up_at = now(), last_problem = 'refused'",
  );
  expect((await mine.get('/posta')).text).toContain('Non partita: l’indirizzo non riceve');
  await http.db.asSuperuser("update app.message set given_up_at = null, send_after = '2030-01-02T08:00:00Z'");
  expect((await mine.get('/posta')).text).toContain('Parte dal 02/01/2030 09:00');
  expect((await (await http.as(worker)).get('/posta')).text).not.toContain(subject);
});

it('says in a demonstration that nothing leaves this machine', async () => {
  const { worker, coach } = await two(demo);
  await ask(demo, worker, coach);
  const shown = (await (await demo.as(coach)).get('/posta')).text;
  expect(shown).toContain('nessuna e-mail esce da questo computer');
  expect(shown).toContain('Sarebbe partita');
});

it('goes on by the key of the last row, and loses none where many are of one instant', async () => {
  const { worker, coach } = await two(http);
  for (let i = 0; i < 60; i++) await ask(http, worker, coach, `/richieste#${crypto.randomUUID()}`);
  await http.db.asSuperuser("update app.message set created_at = '2026-11-22T09:30:00.123456Z'");
  const mine = await http.as(coach);
  const seen: string[] = [];
  let url: string | undefined = '/posta';
  for (let pages = 0; url !== undefined && pages < 5; pages++) {
    const { text } = await mine.get(url);
    expect(text).toContain('60 messaggi');
    seen.push(...[...text.matchAll(/href="\/richieste#([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''));
    url = /href="(\/posta\?dopo=[0-9a-f-]{36})"/.exec(text)?.[1];
  }
  expect(seen).toHaveLength(60);
  expect(new Set(seen).size).toBe(60);
});

it('puts into the audit whose pages were named', async () => {
  const { worker, coach } = await two(http);
  const personId = crypto.randomUUID();
  await ask(http, worker, coach, `/persone/${personId}/chi-la-segue`);
  await (await http.as(coach)).get('/posta');
  const [row] = await http.db.asSuperuser<{ person_ids: string[] }>(
    "select person_ids from audit.event where event = 'message.list' and account_id = $1",
    [coach.accountId],
  );
  expect(row?.person_ids).toEqual([personId]);
});
