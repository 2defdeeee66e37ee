import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readMail } from '../../../test/support/loopback-smtp.ts';
import { later, type OutboxWorld, openOutboxWorld } from '../../../test/support/outbox-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../database/with-actor.ts';
import { withSystem } from '../database/with-system.ts';
import { enqueueMessage, enqueueToBody } from './enqueue-message.ts';
import { sendDue } from './send-due.ts';

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

it('hands over the two sentences and the page, to the address of the account, once', async () => {
  await o.ask();
  expect(await o.send()).toBe(1);
  expect(await o.send(10)).toBe(0);
  expect(o.smtp.delivered.map(({ from, to }) => ({ from, to }))).toEqual([
    { from: 'posta@accompagna.example', to: [`${o.coach.accountId}@prova.example`] },
  ]);
  expect(readMail(o.smtp.delivered[0]?.raw ?? '')).toEqual({
    subject: 'Accompagna: c’è qualcosa da fare',
    text: 'Un collega aspetta una tua risposta. Apri la pagina: puoi dire di sì o di no.\r\n\r\nhttps://accompagna.example/richieste\r\n',
    id: (await o.only())?.id,
  });
  expect(await o.only()).toMatchObject({ attempts: 1, last_problem: null, sent_at: expect.any(Date) });
});

it('writes to each in her own language', async () => {
  await db.asSuperuser("update app.account set language = 'en' where id = $1", [o.coach.accountId]);
  await o.ask();
  await o.send();
  expect(o.smtp.delivered[0]?.raw).toContain('A colleague is waiting for your answer.');
});

it('sends nothing before its time', async () => {
  await withActor(db.doors, o.worker.who, (tx) =>
    enqueueMessage(tx, {
      to: o.coach.accountId,
      kind: 'relation-ends',
      link: '/',
      sendAfter: later(60)(),
    }),
  );
  expect(await o.send(59)).toBe(0);
  expect(await o.send(61)).toBe(1);
});

it('reaches whoever holds the role in the body when it leaves, in a health body too, and nobody else', async () => {
  const { health, lead } = o.world.bodies;
  const { serd, dsm } = o.world.services;
  const hold = [
    await o.world.colleague('serd-operator', health, serd),
    await o.world.colleague('serd-operator', health, dsm),
  ];
  const gone = await o.world.colleague('serd-operator', health, serd);
  const closed = await o.world.colleague('serd-operator', health, serd);
  await o.world.colleague('clinician', health, serd);
  await o.world.colleague('serd-operator', lead);
  await db.asSuperuser('update app.membership set valid_to = now() where account_id = $1', [gone.accountId]);
  await db.asSuperuser('update app.account set active = false where id = $1', [closed.accountId]);
  await withActor(db.doors, o.worker.who, (tx) =>
    enqueueToBody(tx, {
      organisationId: health,
      role: 'serd-operator',
      kind: 'charge-asked',
      link: '/richieste',
    }),
  );
  expect(await o.send()).toBe(2);
  expect(o.smtp.delivered.flatMap((d) => d.to).sort()).toEqual(
    hold.map((c) => `${c.accountId}@prova.example`).sort(),
  );
  expect(await o.send(10)).toBe(0);
  expect((await o.rows()).map((r) => r.account_id)).not.toContain(closed.accountId);
});

it('waits where nobody holds the role, and reaches who comes to hold it', async () => {
  await o.toDesk();
  expect(await o.send()).toBe(0);
  expect(await o.only()).toMatchObject({ last_problem: 'nobody-there', sent_at: null, wait: 1 });
  await o.world.colleague('coordinator', o.world.bodies.lead);
  expect(await o.send(2)).toBe(1);
});

it('without a mail server lets nothing leave, and still passes on what is addressed to a role', async () => {
  const coordinator = await o.world.colleague('coordinator', o.world.bodies.lead);
  await o.ask();
  await o.toDesk();
  expect(await sendDue({ ...o.sending, post: undefined }, later(0))).toBe(0);
  expect(o.smtp.delivered).toEqual([]);
  const waiting = (await o.rows()).filter((r) => r.account_id !== null);
  expect(waiting.map((r) => [r.account_id, r.attempts, r.sent_at]).sort()).toEqual(
    [
      [o.coach.accountId, 0, null],
      [coordinator.accountId, 0, null],
    ].sort(),
  );
});

it('sends nothing to a closed account, nor to who is excluded from the person of the page', async () => {
  const other = await o.world.colleague('job-coach', o.world.bodies.coop);
  const personId = crypto.randomUUID();
  await db.asSuperuser(
    'insert into app.person (id, territory_id, code, registered_by, registered_for) values ($1, $2, $3, $4, $5)',
    [personId, o.world.territoryId, 'K7M2P9', o.worker.accountId, o.world.bodies.comune],
  );
  await db.asSuperuser(
    "insert into app.exclusion (territory_id, person_id, organisation_id, reason_enc, declared_by, valid_from) values ($1, $2, $3, '\\x00', $4, now() - interval '1 hour')",
    [o.world.territoryId, personId, o.world.bodies.coop, o.worker.accountId],
  );
  await o.ask(o.coach, `/persone/${personId}/chi-la-segue`);
  await o.ask(o.worker, `/persone/${personId}/chi-la-segue`);
  await o.ask(other);
  await db.asSuperuser('update app.account set active = false where id = $1', [other.accountId]);
  expect(await o.send()).toBe(1);
  expect(o.smtp.delivered.flatMap((d) => d.to)).toEqual([`${o.worker.accountId}@prova.example`]);
  const why = new Map((await o.rows()).map((r) => [r.account_id, r.last_problem]));
  expect([why.get(o.coach.accountId), why.get(other.accountId)]).toEqual(['not-hers', 'account-closed']);
});

it('is a purpose that can read no name, no service and nothing of a person', async () => {
  const refused = (sqlText: string) =>
    expect(
      withSystem(db.doors, 'messaging', ({ db: tx }) =>
        tx.executeQuery({ sql: sqlText, parameters: [] } as never),
      ),
      sqlText,
    ).rejects.toThrow(/permission denied/);
  for (const columns of ['app.account.name', 'app.membership.service_id', 'app.exclusion.reason_enc']) {
    const [schema, table, column] = columns.split('.');
    await refused(`select ${column} from ${schema}.${table}`);
  }
  for (const table of [
    'app.person',
    'app.person_identity',
    'app.service',
    'app.organisation',
    'app.project',
    'app.referral',
  ])
    await refused(`select from ${table}`);
});

/** A person of the territory and an appointment of the coach with her, both planted; and the mail that reminds of it. */
async function aReminder(state: string, remindOn = 'current_date') {
  const [person, appointment] = [crypto.randomUUID(), crypto.randomUUID()];
  await db.asSuperuser(
    'insert into app.person (id, territory_id, code, registered_by, registered_for) values ($1::uuid, $2, upper(substr(md5($1::uuid::text), 1, 6)), $3, $4)',
    [person, o.world.territoryId, o.worker.accountId, o.world.bodies.comune],
  );
  await db.asSuperuser(
    `insert into app.appointment (id, territory_id, person_id, kind, starts_at, ends_at, account_id, state, remind_on, created_by)
     values ($1, $2, $3, 'meeting', now() + interval '1 day', now() + interval '25 hours', $4, $5,
       (now() at time zone 'Europe/Rome')::date + ($6 = 'another day')::int, $4)`,
    [appointment, o.world.territoryId, person, o.coach.accountId, state, remindOn],
  );
  await withActor(db.doors, o.worker.who, (tx) =>
    enqueueMessage(tx, {
      to: o.coach.accountId,
      kind: 'appointment-reminder',
      link: `/persone/${person}/appuntamenti/${appointment}`,
    }),
  );
  return person;
}

it('reminds of an appointment that stands', async () => {
  await aReminder('fixed');
  expect(await o.send()).toBe(1);
});

it.each([
  ['cancelled', 'current_date'],
  ['held', 'current_date'],
  ['moved', 'another day'],
])('reminds no more of one that is %s (%s)', async (state, day) => {
  await aReminder(state, day);
  expect(await o.send()).toBe(0);
  expect(await o.only()).toMatchObject({ last_problem: 'no-longer-needed', sent_at: null });
});

it('writes nothing about somebody who has died, and writes again when that was a mistake', async () => {
  const person = await aReminder('fixed');
  await db.asSuperuser(
    "insert into app.death (territory_id, person_id, died_on_enc, recorded_by) values ($1, $2, '\\x00', $3)",
    [o.world.territoryId, person, o.worker.accountId],
  );
  expect(await o.send()).toBe(0);
  await db.asSuperuser('update app.death set undone_by = $2, undone_at = now() where person_id = $1', [
    person,
    o.worker.accountId,
  ]);
  await aReminder('fixed');
  expect(await o.send()).toBe(1);
});
