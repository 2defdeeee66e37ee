import { sql } from 'kysely';
import type { Tx } from '../database/tx.ts';
import type { MailProblem, MessageKind } from './message-kinds.ts';

/** Rows on one page of the list. */
export const PAGE_SIZE = 25;

/** A message to oneself. */
export type MyMessage = {
  id: string;
  kind: MessageKind;
  link: string;
  createdAt: Date;
  sendAfter: Date;
  /** its time has not come, by the clock of the database */
  isAhead: boolean;
  sentAt: Date | null;
  givenUpAt: Date | null;
  lastProblem: MailProblem | null;
};

/** One page of the messages to the actor, the newest first: the database shows no others.
 *  @param after id of the last row of the page before
 *  @returns the rows, how many there are in all, and the id that leads on */
export async function listMyMessages(
  tx: Tx,
  after: string | undefined,
): Promise<{ rows: MyMessage[]; total: number; next?: string }> {
  const count = await sql<{ n: number }>`select count(*)::int as n from app.message`.execute(tx.db);
  // The place of the page before is compared inside the database: a Date would lose its microseconds.
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(created_at, id) < (select a.created_at, a.id from app.message a where a.id = ${after}::uuid)`;
  const { rows } = await sql<MyMessage>`
    select id, kind, link, created_at as "createdAt", send_after as "sendAfter", send_after > now() as "isAhead", sent_at as "sentAt",
      given_up_at as "givenUpAt", last_problem as "lastProblem"
    from app.message where ${beyond} order by created_at desc, id desc limit ${PAGE_SIZE + 1}`.execute(tx.db);
  const shown = rows.slice(0, PAGE_SIZE);
  // That a page of hers is named is a reading of her.
  for (const { link } of shown) {
    const personId = /^\/persone\/([0-9a-f-]{36})/.exec(link)?.[1];
    if (personId !== undefined) tx.ledger.note(personId, 'message');
  }
  const last = shown.at(-1);
  return {
    rows: shown,
    total: count.rows[0]?.n ?? 0,
    ...(rows.length > PAGE_SIZE && last ? { next: last.id } : {}),
  };
}
