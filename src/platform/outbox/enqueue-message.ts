import { type RawBuilder, sql } from 'kysely';
import type { Role } from '../../policy/vocabulary.ts';
import type { Tx } from '../database/tx.ts';
import type { MessageKind } from './message-kinds.ts';
import { sitePath } from './site-path.ts';

type What = {
  kind: MessageKind;
  /** page of this site, of fixed words and ids alone: `sitePath` */
  link: string;
  /** not before this instant; now, when left out */
  sendAfter?: Date;
};

/** Puts a mail to one colleague into the outbox, in the command's own transaction: it leaves if that commits.
 *  The same kind to the same colleague about the same page on the same day in Italy is one row.
 *  @param message `to` is an account
 *  @throws RangeError when the link holds more than fixed words and ids */
export async function enqueueMessage(tx: Tx, message: What & { to: string }): Promise<void> {
  await insert(tx, sql`${message.to}::uuid, null, null`, message);
}

/** The same to whoever holds a role in a body. Who that is gets found out when it leaves, by the purpose `messaging`:
 *  the actor may not know the staff of a health body.
 *  @throws RangeError when the link holds more than fixed words and ids */
export async function enqueueToBody(
  tx: Tx,
  message: What & { organisationId: string; role: Role },
): Promise<void> {
  await insert(tx, sql`null, ${message.organisationId}::uuid, ${message.role}`, message);
}

/** Without a conflict target: with one, PostgreSQL would ask for leave to read the rows of others. */
async function insert(tx: Tx, to: RawBuilder<unknown>, { kind, link, sendAfter }: What): Promise<void> {
  const now = tx.actor.at ? sql`${tx.actor.at}::timestamptz` : sql`now()`;
  const due = sendAfter ? sql`${sendAfter}::timestamptz` : now;
  await sql`
    insert into app.message (account_id, organisation_id, role, kind, link, day, send_after, created_by, created_at)
    values (${to}, ${kind}, ${sitePath(link)}, (${due} at time zone 'Europe/Rome')::date, ${due}, ${tx.actor.accountId}::uuid, ${now})
    on conflict do nothing`.execute(tx.db);
}
