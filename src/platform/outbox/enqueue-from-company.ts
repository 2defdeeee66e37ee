import { sql } from 'kysely';
import type { SystemTx } from '../database/tx.ts';
import type { MessageKind } from './message-kinds.ts';
import { sitePath } from './site-path.ts';

/** Puts a mail to one colleague into the outbox, for a company without an account: it wrote through a link. In the
 *  transaction of the purpose `hosting`, so that it leaves if that commits.
 *  @param m `to` is the account that made the link
 *  @throws RangeError when the link holds more than fixed words and ids */
export async function enqueueFromCompany(
  tx: SystemTx,
  m: { kind: MessageKind; link: string; to: string; now: Date },
): Promise<void> {
  await sql`
    insert into app.message (account_id, kind, link, day, send_after, created_at)
    values (${m.to}::uuid, ${m.kind}, ${sitePath(m.link)}, (${m.now}::timestamptz at time zone 'Europe/Rome')::date, ${m.now}, ${m.now})
    on conflict do nothing`.execute(tx.db);
}
