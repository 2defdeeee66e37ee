import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import { lengthPrefixed } from '../../../platform/crypto/length-prefixed.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import type { ImportColumns } from '../types.ts';

/** By which the head of a list is known again. Under a key: somebody may have saved a list whose first row is a person.
 *  @returns 32 bytes */
function headHash(ring: KeyRing, organisationId: OrganisationId, headKey: string): Buffer {
  const info = lengthPrefixed(['accompagna blind index 1', 'head of a list', organisationId]);
  const key = hkdfSync('sha256', ring.blindIndexKey, Buffer.alloc(0), info, 32);
  return createHmac('sha256', Buffer.from(key)).update(headKey).digest();
}

/** The columns that the body chose for a list with this head, if it had one before.
 *  @param headKey as `headKey` of the rules makes it */
export async function findMapping(
  tx: Tx,
  organisationId: OrganisationId,
  headKey: string,
): Promise<{ name: string; columns: ImportColumns } | undefined> {
  const row = await tx.db
    .selectFrom('import_mapping')
    .select(['name', 'columns'])
    .where('organisation_id', '=', organisationId)
    .where('header_hash', '=', headHash(tx.vault.ring, organisationId, headKey))
    .executeTakeFirst();
  return row && { name: row.name, columns: row.columns as ImportColumns };
}

/** Keeps the columns of a list for the next one with the same head; a later choice replaces the earlier.
 *  @param name what the list is called, 1 to 80 characters, read by the colleagues of the body */
export async function saveMapping(
  tx: Tx,
  organisationId: OrganisationId,
  headKey: string,
  name: string,
  columns: ImportColumns,
): Promise<void> {
  await tx.db
    .insertInto('import_mapping')
    .values({
      id: randomUUID(),
      organisation_id: organisationId,
      name,
      header_hash: headHash(tx.vault.ring, organisationId, headKey),
      columns: JSON.stringify(columns),
      created_by: tx.actor.accountId,
    })
    .onConflict((c) =>
      c.columns(['organisation_id', 'header_hash']).doUpdateSet({
        name,
        columns: JSON.stringify(columns),
        version: sql`import_mapping.version + 1`,
      }),
    )
    .execute();
}
