import { randomBytes, randomUUID } from 'node:crypto';
import { blindIndex, nameIndex } from '../../../platform/crypto/blind-index.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CodiceFiscale, type Sex, withoutOmocodia } from '../../../values/codice-fiscale.ts';
import { searchKeyOfName } from '../../../values/person-name.ts';
import type { Identity, IdentityId, Person } from '../types.ts';

const table = 'person_identity';

/** Who she is, with the version that a form must send back. */
export type StoredIdentity = Identity & { id: IdentityId; version: number };

function sealed(box: Box, rowId: string, personId: string, i: Identity) {
  const place = { table, rowId, personId };
  return {
    family_name_enc: box.sealText(place, 'family_name_enc', i.familyName),
    given_name_enc: box.sealText(place, 'given_name_enc', i.givenName),
    birth_date_enc: box.seal(place, 'birth_date_enc', i.birthDate),
    birthplace_enc: box.seal(place, 'birthplace_enc', i.birthplace),
    sex_enc: box.seal(place, 'sex_enc', i.sex),
    codice_fiscale_enc: box.seal(place, 'codice_fiscale_enc', i.codiceFiscale),
    mismatch_reason_enc: box.seal(place, 'mismatch_reason_enc', i.mismatchReason),
  };
}

/** Writes who she is for the first time. */
export async function insertIdentity(tx: Tx, person: Person, identity: Identity): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, 'identity');
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      ...sealed(box, id, person.id, identity),
    })
    .execute();
  await upsertLookup(tx, person, identity);
}

/** Replaces who she is. @returns false when somebody saved after `version` was read */
export async function updateIdentity(
  tx: Tx,
  person: Person,
  id: IdentityId,
  version: number,
  identity: Identity,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(person.id, 'identity');
  const result = await tx.db
    .updateTable(table)
    .set({ ...sealed(box, id, person.id, identity), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  await upsertLookup(tx, person, identity);
  return true;
}

/** Who she is, opened for the reader, if the actor may read it. */
export async function findIdentity(tx: Tx, personId: string): Promise<StoredIdentity | undefined> {
  const [row] = await listIdentities(tx, [personId]);
  return row?.[1];
}

/** Who they are, opened for the reader: only those the actor may read. */
export async function listIdentities(
  tx: Tx,
  personIds: readonly string[],
): Promise<[string, StoredIdentity][]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db.selectFrom(table).selectAll().where('person_id', 'in', personIds).execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'identity',
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return [
      r.person_id,
      {
        id: r.id as IdentityId,
        version: r.version,
        familyName: box.open(place, 'family_name_enc', r.family_name_enc) ?? '',
        givenName: box.open(place, 'given_name_enc', r.given_name_enc) ?? '',
        birthDate: box.open(place, 'birth_date_enc', r.birth_date_enc) as CalendarDay | null,
        birthplace: box.open(place, 'birthplace_enc', r.birthplace_enc),
        sex: box.open(place, 'sex_enc', r.sex_enc) as Sex | null,
        codiceFiscale: box.open(place, 'codice_fiscale_enc', r.codice_fiscale_enc) as CodiceFiscale | null,
        mismatchReason: box.open(place, 'mismatch_reason_enc', r.mismatch_reason_enc),
      },
    ];
  });
}

/** The blind indexes follow who she is. A random one stands where there is nothing to index, so that the absence does not show. */
async function upsertLookup(tx: Tx, person: Person, identity: Identity): Promise<void> {
  const { codiceFiscale: code, birthDate } = identity;
  const names = [searchKeyOfName(identity.familyName), searchKeyOfName(identity.givenName)] as const;
  const indexes = {
    codice_fiscale_index:
      code === null ? randomBytes(32) : blindIndex(tx.vault.ring, person.territoryId, withoutOmocodia(code)),
    name_index:
      birthDate === null || names.includes('')
        ? randomBytes(32)
        : nameIndex(tx.vault.ring, person.territoryId, names, birthDate),
  };
  await tx.db
    .insertInto('person_lookup')
    .values({ person_id: person.id, territory_id: person.territoryId, ...indexes })
    .onConflict((c) => c.column('person_id').doUpdateSet(indexes))
    .execute();
}
