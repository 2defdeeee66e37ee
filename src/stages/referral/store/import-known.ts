import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CodiceFiscale } from '../../../values/codice-fiscale.ts';
import type { PersonId } from '../../people/types.ts';

/** What an imported row is compared with. */
type Known = {
  personId: PersonId;
  familyName: string;
  givenName: string;
  birthDate: CalendarDay | null;
  codiceFiscale: CodiceFiscale | null;
};

/** Most people compared with, as in the lists of names (decision 8). */
const MOST = 2_000;

/** Those of whom the actor may read who they are, the last entered first. Opened for comparing alone and not noted as read:
 *  whoever then comes onto the page is noted there. */
export async function listKnownPeople(tx: Tx): Promise<Known[]> {
  const { rows } = await sql<{
    id: string;
    person_id: PersonId;
    family_name_enc: Buffer;
    given_name_enc: Buffer;
    birth_date_enc: Buffer | null;
    codice_fiscale_enc: Buffer | null;
  }>`
    select i.id, i.person_id, i.family_name_enc, i.given_name_enc, i.birth_date_enc, i.codice_fiscale_enc
    from app.person_identity i join app.person p on p.id = i.person_id
    order by p.registered_at desc limit ${MOST}`.execute(tx.db);
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'identity',
  );
  return rows.map((r) => {
    const peek = (column: string, bytes: Buffer | null) =>
      box.peek({ table: 'person_identity', rowId: r.id, personId: r.person_id }, column, bytes);
    return {
      personId: r.person_id,
      familyName: peek('family_name_enc', r.family_name_enc) ?? '',
      givenName: peek('given_name_enc', r.given_name_enc) ?? '',
      birthDate: peek('birth_date_enc', r.birth_date_enc) as CalendarDay | null,
      codiceFiscale: peek('codice_fiscale_enc', r.codice_fiscale_enc) as CodiceFiscale | null,
    };
  });
}
