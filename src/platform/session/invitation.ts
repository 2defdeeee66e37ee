import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { hashPassword } from '../crypto/password.ts';
import { tokenHash } from '../crypto/token.ts';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';
import { endSessionsOf, insertSession } from './session-store.ts';

/** An invitation waits a week. */
export const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

/** Whom a link invites, while it may still be used. */
export async function findInvited(
  doors: Doors,
  token: string,
  now: Date,
): Promise<{ accountId: string; email: string } | undefined> {
  return withSystem(doors, 'sign-in', async (tx) => {
    const row = await tx.db
      .selectFrom('invitation as i')
      .innerJoin('account as a', 'a.id', 'i.account_id')
      .select(['a.id', 'a.email'])
      .where('i.token_hash', '=', tokenHash(token))
      .where('i.used_at', 'is', null)
      .where('i.expires_at', '>', now)
      .where('a.active', '=', true)
      .executeTakeFirst();
    return row && { accountId: row.id, email: row.email };
  });
}

/** Sets the password of an invited account and signs it in. A link works once, even when followed twice at once.
 *  @returns the token for the cookie, or nothing when the link was used meanwhile */
export async function acceptInvitation(
  doors: Doors,
  token: string,
  password: string,
  requestId: string,
  now: Date,
): Promise<string | undefined> {
  const hash = await hashPassword(password);
  return withSystem(doors, 'sign-in', async (tx) => {
    const used = await tx.db
      .updateTable('invitation')
      .set({ used_at: now })
      .where('token_hash', '=', tokenHash(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('account_id')
      .executeTakeFirst();
    if (used === undefined) return undefined;
    await sql`insert into app.credential (account_id, password_hash, changed_at) values (${used.account_id}, ${hash}, ${now})
      on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`.execute(
      tx.db,
    );
    await endSessionsOf(tx, used.account_id, now);
    await recordAudit(tx, used.account_id, { event: 'session.set-password', outcome: 'done', requestId });
    return insertSession(tx, used.account_id, now);
  });
}
