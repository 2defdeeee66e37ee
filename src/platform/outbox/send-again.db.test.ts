import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readMail } from '../../../test/support/loopback-smtp.ts';
import { later, type OutboxWorld, openOutboxWorld } from '../../../test/support/outbox-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { keepSending } from './keep-sending.ts';
import { sendDue } from './send-due.ts';
import type { Post } from './smtp-post.ts';

let db: TestDatabase;
let o: OutboxWorld;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  o = await openOutboxWorld(db);
  return () => o.smtp.close();
});

const away: Post = { send: () => Promise.reject(Object.assign(new Error('away'), { code: 'ETIMEDOUT' })) };

it('tries again after 1, 5 and 30 minutes, 2 and 12 hours, and gives up with a code', async () => {
  await o.ask();
  let minutes = 0;
  for (const wait of [1, 5, 30, 120, 720]) {
    expect(await o.send(minutes, away)).toBe(0);
    expect((await o.only())?.wait).toBe(minutes + wait);
    expect(await o.only()).toMatchObject({ last_problem: 'no-connection', given_up_at: null });
    await o.send(minutes + wait - 0.5);
    expect(o.smtp.delivered).toEqual([]);
    minutes += wait;
  }
  await o.send(minutes, away);
  expect(await o.only()).toMatchObject({
    attempts: 6,
    last_problem: 'no-connection',
    given_up_at: expect.any(Date),
  });
  expect(await o.send(minutes + 1_000)).toBe(0);
});

it('gives up at once where the server says a lasting no, and keeps no word of what it said', async () => {
  await o.ask();
  o.smtp.beforeTaking = async () => {
    throw Object.assign(new Error('Bruni has no mailbox'), { responseCode: 550 });
  };
  await o.send();
  expect(await o.only()).toMatchObject({
    attempts: 1,
    last_problem: 'refused',
    given_up_at: expect.any(Date),
  });
  expect(JSON.stringify(await o.rows())).not.toContain('Bruni');
});

it('gives up what fell due more than three days ago, so that a new mail server floods nobody', async () => {
  await o.ask();
  await db.asSuperuser("update app.message set day = day - 4, send_after = send_after - interval '4 days'");
  await o.ask();
  expect(await o.send()).toBe(1);
  expect((await o.rows()).map((r) => r.last_problem).sort()).toEqual(['too-old', null].sort());
});

it('sends again, under the same Message-ID, what a process sent and died before it could say so', async () => {
  await o.ask();
  const dying = o.secondDoors();
  const diesAfterSending: Post = {
    async send(mail) {
      await o.sending.post?.send(mail);
      await dying.close();
    },
  };
  await expect(sendDue({ ...o.sending, doors: dying, post: diesAfterSending }, later(0))).rejects.toThrow();
  expect(o.smtp.delivered).toHaveLength(1);
  expect(await o.only()).toMatchObject({ sent_at: null, attempts: 1 });
  // While the row may still be in its hand, nobody else takes it.
  expect(await o.send(4)).toBe(0);
  expect(await o.send(6)).toBe(1);
  const ids = o.smtp.delivered.map((d) => readMail(d.raw).id);
  expect(ids).toEqual([(await o.only())?.id, (await o.only())?.id]);
  expect(await o.send(60)).toBe(0);
});

it('gives up a row that took six processes down with it', async () => {
  await o.ask();
  await db.asSuperuser('update app.message set attempts = 6');
  expect(await o.send()).toBe(0);
  expect(await o.only()).toMatchObject({ last_problem: 'interrupted', given_up_at: expect.any(Date) });
});

it('sends each row once when two processes send at the same time', async () => {
  for (let i = 0; i < 12; i++) await o.ask(await o.world.colleague('job-coach', o.world.bodies.coop));
  o.smtp.beforeTaking = () => new Promise((go) => setTimeout(go, 20));
  const second = o.secondDoors();
  const took = await Promise.all([o.send(), sendDue({ ...o.sending, doors: second }, later(0))]);
  await second.close();
  expect(took[0] + took[1]).toBe(12);
  expect(Math.min(...took)).toBeGreaterThan(0);
  expect(new Set(o.smtp.delivered.map((d) => readMail(d.raw).id)).size).toBe(12);
  expect(o.smtp.delivered).toHaveLength(12);
});

it('leaves to who has it in hand a row that is being sent', async () => {
  await o.ask();
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  o.smtp.beforeTaking = () => {
    arrived.resolve();
    return release.promise;
  };
  const first = o.send();
  await arrived.promise;
  expect(await o.send()).toBe(0);
  release.resolve();
  expect(await first).toBe(1);
  expect(o.smtp.delivered).toHaveLength(1);
});

it('takes at most twenty in a round, and stops between two mails when told', async () => {
  for (let i = 0; i < 22; i++) await o.ask(o.coach, `/richieste#${crypto.randomUUID()}`);
  const taken: string[] = [];
  const post: Post = { send: async (mail) => void taken.push(mail.messageId) };
  const sending = { ...o.sending, post };
  expect(await sendDue(sending, later(0), () => taken.length >= 1)).toBe(1);
  expect(await sendDue(sending, later(0))).toBe(20);
  expect(await sendDue(sending, later(0))).toBe(1);
});

it('goes on by itself, lets the mail in hand arrive when it is stopped, and logs no address', async () => {
  await o.ask();
  const lines: string[] = [];
  const note = (what: string, facts?: object) => void lines.push(`${what} ${JSON.stringify(facts)}`);
  const kept = keepSending(o.sending, { error: note, warn: note, info: note, debug: note }, later(0));
  o.smtp.beforeTaking = () => new Promise((go) => setTimeout(go, 200));
  await expect.poll(async () => (await o.only())?.attempts, { timeout: 10_000 }).toBe(1);
  await kept.stop();
  expect(o.smtp.delivered).toHaveLength(1);
  expect(await o.only()).toMatchObject({ sent_at: expect.any(Date) });
  expect(lines).toEqual(['mails sent {"sent":1}']);
});
