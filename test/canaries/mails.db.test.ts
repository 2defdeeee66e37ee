import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { enqueueMessage } from '../../src/platform/outbox/enqueue-message.ts';
import { messageKinds } from '../../src/platform/outbox/message-kinds.ts';
import { acceptRelation } from '../../src/stages/organisations/commands/accept-relation.ts';
import { askRelation } from '../../src/stages/organisations/commands/ask-relation.ts';
import { declineRelation } from '../../src/stages/organisations/commands/decline-relation.ts';
import { listMembershipsOf } from '../../src/stages/organisations/store/memberships.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from '../support/a-world.ts';
import { readMail } from '../support/loopback-smtp.ts';
import { type OutboxWorld, openOutboxWorld } from '../support/outbox-world.ts';
import { referralInState } from '../support/referral-in-state.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let db: TestDatabase;
let o: OutboxWorld;
beforeAll(async () => {
  db = await openTestDatabase();
  o = await openOutboxWorld(db);
});
afterAll(async () => {
  await o.smtp.close();
  await db.close();
});

/** A word that stands nowhere else, put where a name, a service, a project or a text stands. */
const word = 'Kanarimail';

async function answer(who: Colleague, take: typeof acceptRelation | typeof declineRelation): Promise<void> {
  const [row] = await db.asSuperuser<{ id: string; version: number }>(
    'select id, version from app.relation where account_id = $1 and granted_at is null and end_reason is null',
    [who.accountId],
  );
  const { id = '', version } = row ?? {};
  await withActor(db.doors, who.who, async (tx) => {
    const done =
      take === acceptRelation
        ? await acceptRelation(tx, who, id, version, new Date())
        : await declineRelation(tx, id, version, new Date());
    if (!done.ok) throw new Error(done.code);
  });
}

it('lets no name, service, project or written word into a mail, whatever was done', async () => {
  const coordinator = await o.world.colleague('coordinator', o.world.bodies.lead);
  const other = await o.world.colleague('orientation-worker', o.world.bodies.coop);
  for (const table of ['app.account', 'app.organisation', 'app.service', 'app.territory'])
    await db.asSuperuser(`update ${table} set name = $1 || ' ' || name`, [word]);
  await db.asSuperuser("update app.project set title = $1 || ' ' || title", [word]);
  const planted = (state: 'returned' | 'accepted') =>
    referralInState(db, state, {
      worker: o.worker,
      coordinator,
      projectId: o.world.projectId,
      identity: { familyName: word, givenName: word, mismatchReason: word },
      contact: { address: `Via ${word} 1`, email: 'kanarimail@posta.example', howToReach: word },
      letter: `Perché ${word} lo chiede.`,
    });
  const { person } = await planted('returned');
  await planted('accepted');
  for (const whom of [o.coach, other]) {
    await withActor(db.doors, o.worker.who, async (tx) => {
      const [membership] = await withActor(db.doors, whom.who, (theirs) =>
        listMembershipsOf(theirs, whom.accountId),
      );
      const done = await askRelation(
        tx,
        o.worker,
        person.split('/')[2] ?? '',
        {
          membershipId: membership?.id ?? '',
          until: addDays(dayInRome(new Date()), 90),
          evidence: `Verbale ${word}`,
        },
        new Date(),
      );
      if (!done.ok) throw new Error(done.code);
    });
  }
  await answer(o.coach, acceptRelation);
  await answer(other, declineRelation);
  // A reminder leaves only while its appointment stands.
  const [fixed] = await db.asSuperuser<{ id: string }>(
    `insert into app.appointment (territory_id, person_id, kind, starts_at, ends_at, account_id, remind_on, created_by)
     values ($1, $2, 'meeting', now() + interval '1 day', now() + interval '25 hours', $3, (now() at time zone 'Europe/Rome')::date, $3)
     returning id`,
    [o.world.territoryId, person.split('/')[2], o.coach.accountId],
  );
  await withActor(db.doors, o.worker.who, async (tx) => {
    for (const kind of messageKinds) {
      const link = kind === 'appointment-reminder' ? `${person}/appuntamenti/${fixed?.id}` : person;
      await enqueueMessage(tx, { to: o.coach.accountId, kind, link });
    }
  });
  while ((await o.send()) > 0);
  const kinds = await db.asSuperuser<{ kind: string }>(
    'select distinct kind from app.message where sent_at is not null and account_id is not null',
  );
  expect(kinds.map((k) => k.kind).sort()).toEqual([...messageKinds].sort());
  // Two sent referrals and their answers, two requests and their answers, and one of each kind.
  expect(o.smtp.delivered).toHaveLength(8 + messageKinds.length);
  for (const { raw } of o.smtp.delivered) {
    const { subject, text } = readMail(raw);
    expect(`${raw}\n${subject}\n${text}`.toLowerCase()).not.toContain(word.toLowerCase());
    const code = /\b[A-Z0-9]{6}\b/.exec(text);
    expect(code).toBeNull();
  }
});
