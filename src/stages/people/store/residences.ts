import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Person, Residence, ResidenceId } from '../types.ts';
import { entriesOf } from './entries.ts';

const table = 'residence';
const dataClass = 'contact';

/** Writes where she is resident, from which day. Nothing is replaced: a correction names the row it corrects. */
export async function insertResidence(
  tx: Tx,
  person: Person,
  r: Omit<Residence, 'id' | 'recordedAt'>,
): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: person.id };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      comune_enc: box.sealText(place, 'comune_enc', r.comune),
      address_enc: box.seal(place, 'address_enc', r.address),
      valid_from: r.validFrom,
      corrects: r.corrects,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Where she was and is resident, corrected rows among them, under whichever of her entries, in the order they were
 *  written; `residenceOn` says which one counts on a day. Empty where the actor may not read it. */
export async function listResidences(tx: Tx, personId: string): Promise<Residence[]> {
  const entries = await entriesOf(tx, personId);
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .orderBy('recorded_at')
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      id: r.id as ResidenceId,
      comune: box.open(place, 'comune_enc', r.comune_enc) ?? '',
      address: box.open(place, 'address_enc', r.address_enc),
      validFrom: r.valid_from as CalendarDay,
      corrects: r.corrects as ResidenceId | null,
      recordedAt: r.recorded_at,
    };
  });
}
