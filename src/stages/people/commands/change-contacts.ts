import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { findContact, insertContact, updateContact } from '../store/contacts.ts';
import type { Contact, Person } from '../types.ts';

/** Writes how to reach her, the first time or again.
 *  @param version the version that the writer saw; 0 when there was none
 *  @refuses 'changed-meanwhile' when somebody saved after it */
export async function changeContacts(
  tx: Tx,
  person: Person,
  version: number,
  contact: Contact,
): Promise<{ ok: true } | PeopleRefusal> {
  const standing = await findContact(tx, person.id);
  if (standing === undefined) await insertContact(tx, person, contact);
  else if (!(await updateContact(tx, person, standing.id, version, contact)))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.contactsChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
