import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../database/tx.ts';
import { withActor } from '../database/with-actor.ts';
import { enqueueMessage, enqueueToBody } from './enqueue-message.ts';
import { mailProblems, messageKinds } from './message-kinds.ts';
import { listMyMessages } from './my-messages.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let worker: Colleague;
let coach: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.asSuperuser('delete from app.message');
  world = await aWorld(db);
  worker = await world.colleague('social-worker', world.bodies.comune);
  coach = await world.colleague('job-coach', world.bodies.coop);
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const rows = () =>
  db.asSuperuser<Record<string, unknown>>('select *, day::text as day from app.message order by created_at');
const asked = (to: Colleague) => ({
  to: to.accountId,
  kind: 'relation-asked' as const,
  link: '/richieste',
});

it('is one row, however often the same is said to the same colleague on one day', async () => {
  for (let i = 0; i < 3; i++) await as(worker, (tx) => enqueueMessage(tx, asked(coach)));
  expect(await rows()).toHaveLength(1);
  await as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), kind: 'charge-asked' }));
  await as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), link: '/persone' }));
  await as(coach, (tx) => enqueueMessage(tx, asked(worker)));
  expect(await rows()).toHaveLength(4);
});

it('is one row for a role in a body too', async () => {
  const toDesk = {
    organisationId: world.bodies.lead,
    role: 'coordinator',
    kind: 'referral-arrived',
    link: '/segnalazioni',
  } as const;
  for (let i = 0; i < 3; i++) await as(worker, (tx) => enqueueToBody(tx, toDesk));
  expect(await rows()).toHaveLength(1);
});

it('says it again on another day in Italy, which begins an hour or two before the one of Greenwich', async () => {
  const at = (instant: string) =>
    as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), sendAfter: new Date(instant) }));
  await at('2026-07-01T21:59:00Z');
  await at('2026-07-01T22:01:00Z');
  await at('2026-07-02T21:59:00Z');
  const days = (await rows()).map((r) => [(r['send_after'] as Date).toISOString(), r['day']]);
  expect(days.sort()).toEqual([
    ['2026-07-01T21:59:00.000Z', '2026-07-01'],
    ['2026-07-01T22:01:00.000Z', '2026-07-02'],
  ]);
});

it('is not there when the command is rolled back', async () => {
  const broken = as(worker, async (tx) => {
    await enqueueMessage(tx, asked(coach));
    throw new Error('the command failed');
  });
  await expect(broken).rejects.toThrow('the command failed');
  expect(await rows()).toEqual([]);
});

it('knows the same kinds and problems in the program and in the table', async () => {
  for (const kind of messageKinds) await as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), kind }));
  expect(await rows()).toHaveLength(messageKinds.length);
  for (const problem of mailProblems)
    await db.asSuperuser('update app.message set last_problem = $1', [problem]);
  const listed = await db.asSuperuser<{ kinds: string }>(
    "select string_agg(pg_get_constraintdef(oid), ' ') as kinds from pg_constraint where conrelid = 'app.message'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ 'ARRAY'",
  );
  const words = [...(listed[0]?.kinds ?? '').matchAll(/'([a-z-]+)'::text/g)].map(([, word]) => word);
  expect(words.sort()).toEqual([...messageKinds, ...mailProblems].sort());
});

it('refuses a link with a name, in the program and in the table', async () => {
  await expect(
    as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), link: '/persone/Bruni' })),
  ).rejects.toThrow(RangeError);
  for (const link of ['/persone/Bruni', '/persone?q=bruni', '//altrove.example', `/${'a/'.repeat(100)}a`])
    await expect(
      db.asSuperuser(
        "insert into app.message (account_id, kind, link, day, send_after, created_by) values ($1, 'import-done', $2, now(), now(), $1)",
        [worker.accountId, link],
      ),
      link,
    ).rejects.toThrow(/message_link_check/);
});

it('shows everybody her own messages alone', async () => {
  await as(worker, (tx) => enqueueMessage(tx, asked(coach)));
  expect((await as(coach, (tx) => listMyMessages(tx, undefined))).rows).toHaveLength(1);
  expect((await as(worker, (tx) => listMyMessages(tx, undefined))).rows).toEqual([]);
});

it('reminds nobody of a person she is excluded from', async () => {
  const coordinator = await world.colleague('coordinator', world.bodies.lead);
  const { person, referral } = await referralInState(db, 'draft', {
    worker,
    coordinator,
    projectId: world.projectId,
  });
  await as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), link: referral }));
  const seen = () => as(coach, (tx) => listMyMessages(tx, undefined));
  expect((await seen()).total).toBe(1);
  await db.asSuperuser(
    "insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by, valid_from) values ($1, $2, $3, '\\x00', $4, now() - interval '1 hour')",
    [world.territoryId, person.split('/')[2], coach.accountId, worker.accountId],
  );
  expect(await seen()).toMatchObject({ rows: [], total: 0 });
});

it('notes in the ledger whose pages the messages name', async () => {
  const personId = '0b0e6f0a-1111-4222-8333-abcdefabcdef';
  await as(worker, (tx) => enqueueMessage(tx, { ...asked(coach), link: `/persone/${personId}` }));
  const noted = await as(coach, async (tx) => {
    await listMyMessages(tx, undefined);
    return tx.ledger.personIds();
  });
  expect(noted).toEqual([personId]);
});
