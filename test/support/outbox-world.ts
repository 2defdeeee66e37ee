import { type Doors, openDoors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { enqueueMessage, enqueueToBody } from '../../src/platform/outbox/enqueue-message.ts';
import { type Sending, sendDue } from '../../src/platform/outbox/send-due.ts';
import { type Post, smtpPost } from '../../src/platform/outbox/smtp-post.ts';
import type { EmailAddress } from '../../src/values/email-address.ts';
import { aWorld, type Colleague } from './a-world.ts';
import { type LoopbackSmtp, startLoopbackSmtp } from './loopback-smtp.ts';
import type { TestDatabase } from './test-database.ts';

const publicUrl = 'https://accompagna.example';

/** A row of the outbox as a superuser sees it; `wait` is in minutes from now. */
export type OutboxRow = {
  id: string;
  account_id: string | null;
  attempts: number;
  sent_at: Date | null;
  given_up_at: Date | null;
  last_problem: string | null;
  wait: number;
};

/** A clock so many minutes ahead. */
export const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

/** A territory with two colleagues, an empty outbox, and a mail server on this machine. */
export type OutboxWorld = {
  db: TestDatabase;
  smtp: LoopbackSmtp;
  world: Awaited<ReturnType<typeof aWorld>>;
  worker: Colleague;
  coach: Colleague;
  /** what the sender works with, over the mail server of this machine */
  sending: Sending;
  /** one round, so many minutes ahead */
  send(minutes?: number, post?: Post): Promise<number>;
  /** the worker asks somebody something, about a page */
  ask(to?: Colleague, link?: string): Promise<void>;
  toDesk(): Promise<void>;
  rows(): Promise<OutboxRow[]>;
  only(): Promise<OutboxRow | undefined>;
  /** doors of another process to the same database */
  secondDoors(): Doors;
};

/** Opens one on a database of the test file. */
export async function openOutboxWorld(db: TestDatabase): Promise<OutboxWorld> {
  await db.asSuperuser('delete from app.message');
  const world = await aWorld(db);
  const worker = await world.colleague('social-worker', world.bodies.comune);
  const coach = await world.colleague('job-coach', world.bodies.coop);
  const smtp = await startLoopbackSmtp();
  const post = smtpPost(
    { smtpUrl: `smtp://127.0.0.1:${smtp.port}`, from: 'posta@accompagna.example' as EmailAddress },
    'accompagna.example',
  );
  const sending = { doors: db.doors, post, publicUrl };
  const rows = () =>
    db.asSuperuser<OutboxRow>(
      'select *, round(extract(epoch from send_after - now()) / 60)::int as wait from app.message order by account_id nulls last',
    );
  return {
    db,
    smtp,
    world,
    worker,
    coach,
    sending,
    send: (minutes = 0, other = post) => sendDue({ ...sending, post: other }, later(minutes)),
    ask: (to = coach, link = '/richieste') =>
      withActor(db.doors, worker.who, (tx) =>
        enqueueMessage(tx, { to: to.accountId, kind: 'relation-asked', link }),
      ),
    toDesk: () =>
      withActor(db.doors, worker.who, (tx) =>
        enqueueToBody(tx, {
          organisationId: world.bodies.lead,
          role: 'coordinator',
          kind: 'referral-arrived',
          link: '/segnalazioni',
        }),
      ),
    rows,
    only: async () => (await rows())[0],
    secondDoors: () => openDoors(db.runtime, db.keyRuntime, db.doors.ring, () => {}, 2),
  };
}
