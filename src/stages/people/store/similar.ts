import { blindIndex } from '../../../platform/crypto/blind-index.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CodiceFiscale, withoutOmocodia } from '../../../values/codice-fiscale.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { Identity } from '../types.ts';
import { NAMES_UP_TO } from './people-list.ts';
import { findByCodiceFiscaleIndex } from './persons.ts';

/** What is compared of an entry. It counts as read only where it is then shown. */
export type Comparable = {
  personId: string;
  identity: Pick<Identity, 'familyName' | 'givenName' | 'birthDate' | 'codiceFiscale'>;
};

/** The people the actor may see, for comparison; above `NAMES_UP_TO` of them only who has this codice fiscale. */
export async function listComparable(tx: Tx, codiceFiscale: CodiceFiscale | null): Promise<Comparable[]> {
  let query = tx.db
    .selectFrom('person_identity')
    .select(['id', 'person_id', 'family_name_enc', 'given_name_enc', 'birth_date_enc', 'codice_fiscale_enc'])
    .limit(NAMES_UP_TO + 1);
  let rows = await query.execute();
  if (rows.length > NAMES_UP_TO) {
    const ids = codiceFiscale === null ? [] : await findByCodiceFiscale(tx, codiceFiscale);
    if (ids.length === 0) return [];
    query = query.where('person_id', 'in', ids);
    rows = await query.execute();
  }
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'identity',
  );
  return rows.map((r) => {
    const at = { table: 'person_identity', rowId: r.id, personId: r.person_id };
    return {
      personId: r.person_id,
      identity: {
        familyName: box.peek(at, 'family_name_enc', r.family_name_enc) ?? '',
        givenName: box.peek(at, 'given_name_enc', r.given_name_enc) ?? '',
        birthDate: box.peek(at, 'birth_date_enc', r.birth_date_enc) as CalendarDay | null,
        codiceFiscale: box.peek(at, 'codice_fiscale_enc', r.codice_fiscale_enc) as CodiceFiscale | null,
      },
    };
  });
}

async function findByCodiceFiscale(tx: Tx, code: CodiceFiscale): Promise<string[]> {
  const territories = await tx.db.selectFrom('territory').select('id').execute();
  const found = await Promise.all(
    territories.map(({ id }) =>
      findByCodiceFiscaleIndex(tx, id as TerritoryId, blindIndex(tx.vault.ring, id, withoutOmocodia(code))),
    ),
  );
  return found.flat();
}
