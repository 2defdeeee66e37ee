import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { firstKnownDay, isOutside, residenceOn } from '../rules/residence.ts';
import { findContact, insertContact, updateContact } from '../store/contacts.ts';
import { findIdentity } from '../store/identities.ts';
import { findRegisteredAt } from '../store/persons.ts';
import { insertResidence, listResidences } from '../store/residences.ts';
import {
  day,
  emptyContact,
  note,
  optional,
  type Person,
  place,
  type ResidenceId,
  required,
} from '../types.ts';

/** The form of a change of residence, or of the correction of one. */
export const residenceSchema = z.strictObject({
  comune: required(place(true), 'comune', 'comune'),
  address: optional(note(200), 'text'),
  validFrom: required(day, 'day', 'day'),
  corrects: z
    .union([z.literal(''), z.uuid('choose')])
    .default('')
    .transform((id) => (id === '' ? null : (id as ResidenceId))),
});

/** Writes that she moved, from a day on. What the contacts held before becomes the first row; the contacts follow when
 *  the new residence is the one of today. The case stays hers, also outside the territory.
 *  @param typed `corrects`: the row that this one replaces
 *  @returns whether the comune lies outside the territory's
 *  @refuses 'day-in-future'; 'before-birth'; 'absent' for the correction of a row that is not hers */
export async function changeResidence(
  tx: Tx,
  person: Person,
  typed: z.output<typeof residenceSchema>,
  today: CalendarDay,
): Promise<{ ok: true; outside: boolean } | PeopleRefusal> {
  if (typed.validFrom > today) return refuse('day-in-future', 'validFrom');
  const birthDate = (await findIdentity(tx, person.id))?.birthDate ?? null;
  if (birthDate !== null && typed.validFrom < birthDate) return refuse('before-birth', 'validFrom');
  const before = await listResidences(tx, person.id);
  if (typed.corrects !== null && !before.some((r) => r.id === typed.corrects)) return refuse('absent');
  const contact = await findContact(tx, person.id);
  if (before.length === 0 && contact !== undefined && contact.comune !== null) {
    const registeredAt = await findRegisteredAt(tx, person.id);
    await insertResidence(tx, person, {
      comune: contact.comune,
      address: contact.address,
      validFrom: firstKnownDay(registeredAt ? dayInRome(registeredAt) : today, typed.validFrom),
      corrects: null,
    });
  }
  await insertResidence(tx, person, typed);
  const now = residenceOn(await listResidences(tx, person.id), today);
  if (now !== undefined) {
    const current = { comune: now.comune, address: now.address };
    if (contact === undefined) await insertContact(tx, person, { ...emptyContact, ...current });
    else if (!(await updateContact(tx, person, contact.id, contact.version, { ...contact, ...current })))
      return refuse('changed-meanwhile');
  }
  await appendEvent(tx, {
    kind: peopleEvents.residenceChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  const comuni = (await listComuniByTerritory(tx)).get(person.territoryId) ?? [];
  return {
    ok: true,
    outside: isOutside(
      typed.comune,
      comuni.map((c) => c.codiceCatastale),
    ),
  };
}
