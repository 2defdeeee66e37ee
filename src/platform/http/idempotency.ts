import { createHash, createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/tx.ts';
import type { Upload } from './read-multipart.ts';
import type { Typed } from './route.ts';

/** Takes a form's key, in the transaction that writes. A second sending waits for the first one's commit.
 *  @returns 'first'; or where the first one led; or 'other' when the key came with other words or other files */
export async function takeFormKey(
  tx: Tx,
  key: string,
  url: string,
  typed: Typed,
  upload?: Upload,
): Promise<'first' | 'other' | { location: string }> {
  const hash = createHmac('sha256', tx.vault.ring.formKey)
    .update(JSON.stringify([url, Object.entries(typed).sort(), ...digestsOf(upload)]))
    .digest();
  const inserted = await sql`insert into app.idempotency (account_id, key, request_hash)
    values (${tx.actor.accountId}, ${key}::uuid, ${hash}) on conflict (account_id, key) do nothing`.execute(
    tx.db,
  );
  if (Number(inserted.numAffectedRows ?? 0) === 1) return 'first';
  const row = await tx.db
    .selectFrom('idempotency')
    .select(['request_hash', 'location'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined || !row.request_hash.equals(hash) || row.location === null) return 'other';
  return { location: row.location };
}

/** One text for each file, by field and place in it. */
function digestsOf(upload: Upload | undefined): string[] {
  return Object.entries(upload?.files ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([field, files]) =>
      files.map(({ name, bytes }) =>
        JSON.stringify([field, name, createHash('sha256').update(bytes).digest('hex')]),
      ),
    );
}

/** Keeps where the form led, for a second sending. */
export async function keepFormAnswer(tx: Tx, key: string, location: string): Promise<void> {
  await tx.db.updateTable('idempotency').set({ location }).where('key', '=', key).execute();
}
