import { sql } from 'kysely';
import type { Role } from '../../policy/vocabulary.ts';
import type { SystemTx } from '../database/tx.ts';
import type { MessageKind } from './message-kinds.ts';
import { sitePath } from './site-path.ts';

/** Puts a mail to whoever holds a role in a body into the outbox, for somebody without an account: her application has
 *  come, or a company offers a place. In the transaction of the purpose `applying` or `hosting`, so that it leaves if that
 *  commits.
 *  @throws RangeError when the link holds more than fixed words and ids */
export async function enqueueFromApplicant(
  tx: SystemTx,
  m: { kind: MessageKind; link: string; organisationId: string; role: Role; now: Date },
): Promise<void> {
  await sql`
    insert into app.message (organisation_id, role, kind, link, day, send_after, created_at)
    values (${m.organisationId}::uuid, ${m.role}, ${m.kind}, ${sitePath(m.link)},
      (${m.now}::timestamptz at time zone 'Europe/Rome')::date, ${m.now}, ${m.now})
    on conflict do nothing`.execute(tx.db);
}
