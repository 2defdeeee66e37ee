import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { nameIndex } from '../src/platform/crypto/blind-index.ts';
import { newDataKey, wrapKey } from '../src/platform/crypto/envelope.ts';
import { encryptField } from '../src/platform/crypto/field-cipher.ts';
import type { KeyRing } from '../src/platform/crypto/key-ring.ts';
import type { Identity } from '../src/stages/people/types.ts';
import { searchKeyOfName } from '../src/values/person-name.ts';
import { codeOf, contactOf, identityOf, idOf } from './invented-person.ts';
import { type Size, standingOf, territoryId, workerId } from './plant-staff.ts';

/** Columns of an identity, by the fact that each holds. */
export const identityColumns = {
  family_name_enc: 'familyName',
  given_name_enc: 'givenName',
  birth_date_enc: 'birthDate',
  birthplace_enc: 'birthplace',
  sex_enc: 'sex',
  codice_fiscale_enc: 'codiceFiscale',
  mismatch_reason_enc: 'mismatchReason',
} as const satisfies Record<string, keyof Identity>;

/** Plants people from `from` to below `to`: who they are, how they are reached, truly encrypted, each under her own keys. */
export async function plantPeople(
  data: pg.Client,
  keys: pg.Client,
  ring: KeyRing,
  size: Size,
  from: number,
  to: number,
): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  const wrapped: { personId: string; dataClass: string; bytes: Buffer }[] = [];
  const sealed = (
    n: number,
    dataClass: string,
    table: string,
    texts: Readonly<Record<string, string | null>>,
  ) => {
    const personId = idOf('person', n);
    const key = newDataKey();
    wrapped.push({ personId, dataClass, bytes: wrapKey(ring, key, { personId, dataClass, version: 1 }) });
    const rowId = idOf(table, n);
    return Object.fromEntries(
      Object.entries(texts).map(([column, text]) => [
        column,
        text === null ? null : encryptField(key, 1, { table, column, rowId, personId, dataClass }, text),
      ]),
    );
  };
  const identities = numbers.map((n) => {
    const who = identityOf(n);
    const texts = Object.fromEntries(
      Object.entries(identityColumns).map(([column, fact]) => [column, who[fact]]),
    );
    return sealed(n, 'identity', 'person_identity', texts);
  });
  const contacts = numbers.map((n) => sealed(n, 'contact', 'person_contact', contactOf(n)));
  const ids = numbers.map((n) => idOf('person', n));
  await data.query(
    'insert into app.person (id, territory_id, code, registered_by, registered_for) select id, $1, code, by, body from unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[]) p (id, code, by, body)',
    [
      territoryId,
      ids,
      numbers.map(codeOf),
      numbers.map((n) => workerId(standingOf(size, n).worker)),
      numbers.map((n) => idOf('body', standingOf(size, n).body)),
    ],
  );
  const insert = async (table: string, rows: readonly Record<string, Buffer | null>[]) => {
    const columns = Object.keys(rows[0] ?? {});
    await data.query(
      `insert into app.${table} (territory_id, id, person_id, ${columns.join(', ')}) select $1, x.* from unnest($2::uuid[], $3::uuid[], ${columns.map((_, i) => `$${i + 4}::bytea[]`).join(', ')}) x`,
      [territoryId, numbers.map((n) => idOf(table, n)), ids, ...columns.map((c) => rows.map((r) => r[c]))],
    );
  };
  await insert('person_identity', identities);
  await insert('person_contact', contacts);
  await data.query(
    'insert into app.person_lookup (person_id, territory_id, codice_fiscale_index, name_index) select id, $1, code, name from unnest($2::uuid[], $3::bytea[], $4::bytea[]) l (id, code, name)',
    [
      territoryId,
      ids,
      // Of the codice fiscale the trials look at the index's size alone.
      numbers.map(() => randomBytes(32)),
      numbers.map((n) => {
        const { familyName, givenName, birthDate } = identityOf(n);
        return nameIndex(
          ring,
          territoryId,
          [searchKeyOfName(familyName), searchKeyOfName(givenName)],
          birthDate ?? '',
        );
      }),
    ],
  );
  await keys.query(
    'insert into keys.wrapped_key (person_id, data_class, version, wrapped) select p, c, 1, w from unnest($1::uuid[], $2::text[], $3::bytea[]) k (p, c, w)',
    [wrapped.map((k) => k.personId), wrapped.map((k) => k.dataClass), wrapped.map((k) => k.bytes)],
  );
}
