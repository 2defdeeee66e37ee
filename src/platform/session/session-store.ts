import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Role } from '../../policy/vocabulary.ts';
import { newToken, tokenHash } from '../crypto/token.ts';
import type { SystemTx } from '../database/tx.ts';
import { isSessionAlive, TOUCH_MS } from './session-times.ts';
import type { HeldRole, IdentityLevel, LateSession, SignedIn } from './signed-in.ts';

/** Begins a session.
 *  @param level how she was known to be herself
 *  @returns the token for the cookie; only its hash is stored */
export async function insertSession(
  tx: SystemTx,
  accountId: string,
  now: Date,
  level: IdentityLevel = 'password',
): Promise<string> {
  const token = newToken();
  await tx.db
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      account_id: accountId,
      csrf_secret: randomBytes(32),
      created_at: now,
      last_seen_at: now,
      identity_level: level,
    })
    .execute();
  return token;
}

/** The session of a cookie.
 *  @returns who is signed in; or whose session has ended by time; or nothing */
export async function findSession(
  tx: SystemTx,
  token: string,
  now: Date,
): Promise<{ signedIn: SignedIn } | { late: LateSession } | undefined> {
  const hash = tokenHash(token);
  const row = await tx.db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select([
      's.account_id',
      's.csrf_secret',
      's.created_at',
      's.last_seen_at',
      's.ended_at',
      's.identity_level',
      'a.name',
      'a.language',
      'a.active',
    ])
    .where('s.token_hash', '=', hash)
    .executeTakeFirst();
  if (row === undefined || !row.active) return undefined;
  if (
    !isSessionAlive({ createdAt: row.created_at, lastSeenAt: row.last_seen_at, endedAt: row.ended_at }, now)
  ) {
    return row.ended_at === null ? { late: { accountId: row.account_id } } : undefined;
  }
  if (now.getTime() - row.last_seen_at.getTime() > TOUCH_MS) await touchSession(tx, hash, now);
  return {
    signedIn: {
      accountId: row.account_id,
      name: row.name,
      language: row.language === 'en' ? 'en' : 'it',
      roles: await listHeldRoles(tx, row.account_id),
      identityLevel: row.identity_level === 'demonstration' ? 'demonstration' : 'password',
      sessionHash: hash,
      csrfSecret: row.csrf_secret,
    },
  };
}

/** Writes down that the session is in use. */
export async function touchSession(tx: SystemTx, hash: Buffer, now: Date): Promise<void> {
  await tx.db.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', hash).execute();
}

/** Ends one session. */
export async function endSession(tx: SystemTx, hash: Buffer, now: Date): Promise<void> {
  await tx.db
    .updateTable('session')
    .set({ ended_at: now })
    .where('token_hash', '=', hash)
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends every session of an account: after a new password. */
export async function endSessionsOf(tx: SystemTx, accountId: string, now: Date): Promise<void> {
  await tx.db
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute();
}

async function listHeldRoles(tx: SystemTx, accountId: string): Promise<HeldRole[]> {
  const rows = await tx.db
    .selectFrom('membership as m')
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('territory as t', 't.id', 'o.territory_id')
    .select([
      'm.role',
      'm.organisation_id',
      'm.service_id',
      'o.name',
      'o.kind',
      't.id as territory_id',
      't.name as territory_name',
    ])
    .where('m.account_id', '=', accountId)
    .where('m.valid_from', '<=', sql<Date>`now()`)
    .where((e) => e.or([e('m.valid_to', 'is', null), e('m.valid_to', '>', sql<Date>`now()`)]))
    .orderBy('m.valid_from')
    .execute();
  return rows.map((r) => ({
    role: r.role as Role,
    organisationId: r.organisation_id,
    organisationName: r.name,
    organisationKind: r.kind,
    serviceId: r.service_id,
    territoryId: r.territory_id,
    territoryName: r.territory_name,
  }));
}
