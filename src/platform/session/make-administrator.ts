import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { newToken, tokenHash } from '../crypto/token.ts';
import { withClient } from '../migrate/migrate.ts';
import { INVITATION_MS } from './invitation.ts';

/** What came of it: a link's token, once, or why there is none. */
export type MadeAdministrator =
  | { kind: 'made' | 'invited-again'; token: string; expiresAt: Date }
  | { kind: 'demonstration' | 'another-role' | 'closed' };

type Found = { id: string; active: boolean; administers: boolean };

/** Makes an administrator of the installation and the link by which she sets her first password; for one who is
 *  there already, another link, and the older ones stop working. Audited in the same transaction.
 *  A demonstration stays one: nobody administers it.
 *  @param migrator connection to the data; it enters the purpose «administration», out of reach of the application
 *  @param who address in lower case and name, both checked
 *  @throws what the database throws; nothing is then written */
export async function makeAdministrator(
  migrator: pg.ClientConfig,
  who: { email: string; name: string },
  now: Date,
): Promise<MadeAdministrator> {
  return withClient(migrator, async (client) => {
    await client.query('begin; set local role accompagna_administration');
    if (await isDemonstration(client)) return { kind: 'demonstration' };
    const found = await findAdministrator(client, who.email);
    if (found && !found.active) return { kind: 'closed' };
    if (found && !found.administers) return { kind: 'another-role' };
    const accountId = found?.id ?? (await insertAdministrator(client, who));
    await client.query('update app.invitation set used_at = $2 where account_id = $1 and used_at is null', [
      accountId,
      now,
    ]);
    const token = newToken();
    const expiresAt = new Date(now.getTime() + INVITATION_MS);
    await client.query(
      'insert into app.invitation (token_hash, account_id, created_at, expires_at) values ($1, $2, $3, $4)',
      [tokenHash(token), accountId, now, expiresAt],
    );
    await client.query(
      `insert into audit.event (era, account_id, event, outcome, request_id)
       values (gate.era(), $1, 'installation.administrator-invited', 'done', 'console')`,
      [accountId],
    );
    await client.query('commit');
    return { kind: found ? 'invited-again' : 'made', token, expiresAt };
  });
}

async function isDemonstration(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ demonstration: boolean }>(
    'select demonstration from app.installation',
  );
  return rows[0]?.demonstration ?? false;
}

async function findAdministrator(client: pg.Client, email: string): Promise<Found | undefined> {
  const { rows } = await client.query<Found>(
    `select a.id, a.active, exists (select from app.membership m where m.account_id = a.id and m.role = 'installation-admin'
        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) as administers
       from app.account a where a.email = $1`,
    [email],
  );
  return rows[0];
}

async function insertAdministrator(client: pg.Client, who: { email: string; name: string }): Promise<string> {
  const id = randomUUID();
  await client.query('insert into app.account (id, email, name) values ($1, $2, $3)', [
    id,
    who.email,
    who.name,
  ]);
  await client.query("insert into app.membership (account_id, role) values ($1, 'installation-admin')", [id]);
  return id;
}
