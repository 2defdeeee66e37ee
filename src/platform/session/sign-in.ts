import { recordAudit } from '../audit/record.ts';
import { decoyVerify, hashPassword, needsRehash, verifyPassword } from '../crypto/password.ts';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';
import { insertSession } from './session-store.ts';
import { countWrongTry, isThrottled, throttleSubject } from './throttle.ts';

type Attempt = { email: string; password: string; address: string; requestId: string; now: Date };

/** Signs in with e-mail and password. An unknown e-mail costs and answers the same as a wrong password.
 *  @returns the token for the cookie and whose it is; or why not */
export async function signIn(
  doors: Doors,
  a: Attempt,
): Promise<{ token: string; accountId: string } | 'wrong' | 'too-many'> {
  const email = a.email.trim().toLowerCase();
  const subjects = [
    throttleSubject(doors.ring, 'email', email),
    throttleSubject(doors.ring, 'address', a.address),
  ];
  const found = await withSystem(doors, 'sign-in', async (tx) => {
    if (await isThrottled(tx, subjects, a.now)) return 'too-many' as const;
    const row = await tx.db
      .selectFrom('account as u')
      .innerJoin('credential as c', 'c.account_id', 'u.id')
      .select(['u.id', 'c.password_hash'])
      .where('u.email', '=', email)
      .where('u.active', '=', true)
      .executeTakeFirst();
    return row;
  });
  if (found === 'too-many') return 'too-many';
  // The hash is computed outside any transaction: it takes long on purpose.
  const right = found ? await verifyPassword(found.password_hash, a.password) : await decoyVerify(a.password);
  return withSystem(doors, 'sign-in', async (tx) => {
    if (!found || !right) {
      await countWrongTry(tx, subjects, a.now);
      await recordAudit(tx, found?.id ?? null, {
        event: 'session.sign-in',
        outcome: 'refused',
        requestId: a.requestId,
      });
      return 'wrong';
    }
    if (needsRehash(found.password_hash)) {
      await tx.db
        .updateTable('credential')
        .set({ password_hash: await hashPassword(a.password) })
        .where('account_id', '=', found.id)
        .execute();
    }
    await recordAudit(tx, found.id, { event: 'session.sign-in', outcome: 'done', requestId: a.requestId });
    return { token: await insertSession(tx, found.id, a.now), accountId: found.id };
  });
}

/** Signs in an invented person of a demonstration, without a password.
 *  @returns nothing when the account is not one of them */
export async function signInDemo(
  doors: Doors,
  accountId: string,
  known: readonly { id: string }[],
  requestId: string,
  now: Date,
): Promise<string | undefined> {
  if (!known.some((k) => k.id === accountId)) return undefined;
  return withSystem(doors, 'sign-in', async (tx) => {
    await recordAudit(tx, accountId, {
      event: 'session.sign-in',
      outcome: 'done',
      requestId,
      detail: 'demonstration',
    });
    return insertSession(tx, accountId, now, 'demonstration');
  });
}
