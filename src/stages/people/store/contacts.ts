import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { Channel, Contact, Person, SpokenLanguage, TelephoneAnswer } from '../types.ts';

const table = 'person_contact';

/** How to reach her, with the version that a form must send back. */
export type StoredContact = Contact & { id: string; version: number };

function sealed(box: Box, rowId: string, personId: string, c: Contact) {
  const place = { table, rowId, personId };
  return {
    address_enc: box.seal(place, 'address_enc', c.address),
    comune_enc: box.seal(place, 'comune_enc', c.comune),
    phone_enc: box.seal(place, 'phone_enc', c.phone),
    email_enc: box.seal(place, 'email_enc', c.email),
    preferred_channel_enc: box.seal(place, 'preferred_channel_enc', c.preferredChannel),
    how_to_reach_enc: box.seal(place, 'how_to_reach_enc', c.howToReach),
    language_enc: box.seal(place, 'language_enc', c.language),
    telephone_answer_enc: box.seal(place, 'telephone_answer_enc', c.telephoneAnswer),
  };
}

/** Writes how to reach her for the first time. */
export async function insertContact(tx: Tx, person: Person, contact: Contact): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, 'contact');
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      ...sealed(box, id, person.id, contact),
    })
    .execute();
}

/** Replaces how to reach her. @returns false when somebody saved after `version` was read */
export async function updateContact(
  tx: Tx,
  person: Person,
  id: string,
  version: number,
  contact: Contact,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(person.id, 'contact');
  const result = await tx.db
    .updateTable(table)
    .set({ ...sealed(box, id, person.id, contact), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** How to reach her, opened for the reader, if the actor may read it. */
export async function findContact(tx: Tx, personId: string): Promise<StoredContact | undefined> {
  const row = await tx.db.selectFrom(table).selectAll().where('person_id', '=', personId).executeTakeFirst();
  if (row === undefined) return undefined;
  const box = await tx.vault.unlock([personId], 'contact');
  const open = (column: string, bytes: Buffer | null) =>
    box.open({ table, rowId: row.id, personId }, column, bytes);
  return {
    id: row.id,
    version: row.version,
    address: open('address_enc', row.address_enc),
    comune: open('comune_enc', row.comune_enc),
    phone: open('phone_enc', row.phone_enc),
    email: open('email_enc', row.email_enc),
    preferredChannel: open('preferred_channel_enc', row.preferred_channel_enc) as Channel | null,
    howToReach: open('how_to_reach_enc', row.how_to_reach_enc),
    language: open('language_enc', row.language_enc) as SpokenLanguage | null,
    telephoneAnswer: open('telephone_answer_enc', row.telephone_answer_enc) as TelephoneAnswer | null,
  };
}
