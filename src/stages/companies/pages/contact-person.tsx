import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { parseEmailAddress } from '../../../values/email-address.ts';
import { formatPhone, type PhoneNumber, parsePhoneNumber } from '../../../values/phone-number.ts';
import { nameField, optionalDayField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import { addContact, changeContact } from '../commands/keep-contact.ts';
import { FormPage } from '../parts/form-page.tsx';
import { PersonFields } from '../parts/person-fields.tsx';
import { speak } from '../parts/speak.ts';
import { findContact } from '../store/contacts.ts';
import { listSites } from '../store/sites.ts';
import { type Contact, type ContactId, contactParts, type SiteId } from '../types.ts';
import { companyWords } from '../words.ts';
import { aboveOf, answered, type OfCompany, type OpenedCompany, openToWrite } from './opened-company.ts';
import { todayOf } from './today-of.ts';
import { chosen, optionalId, optionalNumber } from './typed-fields.ts';

/** The form of somebody at a company. */
export const personSchema = z.strictObject({
  name: nameField(2, 120),
  part: chosen(contactParts),
  tutorCapacity: optionalNumber(20),
  siteId: optionalId<SiteId>(),
  phone: optional(parsePhoneNumber, 'phone'),
  email: optional(parseEmailAddress, 'email'),
  note: optional(note(500), 'text'),
  endedOn: optionalDayField,
});

type Body = z.output<typeof personSchema>;
type OfContact<B = unknown> = OfCompany<unknown, B, { contactId: ContactId }>;

/** GET /aziende/:companyId/referenti/nuovo. */
export async function newPersonPage(asked: OfCompany) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, undefined, {}, []);
}

/** POST /aziende/:companyId/referenti/nuovo. */
export async function createPerson(asked: OfCompany<unknown, Body>): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const done = await addContact(asked.tx, opened.company, asked.body, todayOf(asked));
  return answered(done, `${opened.url}?fatto=person`);
}

/** The same form with what was typed. */
export async function newPersonAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  const opened = await openToWrite(asked);
  return opened && show(asked, opened, undefined, typed, problems);
}

/** GET /aziende/:companyId/referenti/:contactId. */
export async function personPage(asked: OfContact) {
  const found = await openContact(asked);
  return found && show(asked, found.opened, found.contact, asTyped(found.contact), []);
}

/** POST /aziende/:companyId/referenti/:contactId. */
export async function savePerson(asked: OfContact<Body>): Promise<Outcome> {
  const found = await openContact(asked);
  if (found === undefined) return absent;
  const done = await changeContact(asked.tx, found.contact, asked.version ?? 0, asked.body, todayOf(asked));
  return answered(done, `${found.opened.url}?fatto=person`);
}

/** The same form with what was typed; where two saved, with both versions. */
export async function personAgain(
  asked: OfContact,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const found = await openContact(asked);
  return found && show(asked, found.opened, found.contact, typed, problems, theirs !== undefined);
}

async function openContact(asked: OfContact) {
  const opened = await openToWrite(asked);
  const contact = opened && (await findContact(asked.tx, asked.params.contactId));
  return contact && opened.entries.includes(contact.companyId) ? { opened, contact } : undefined;
}

const asTyped = (c: Contact): Typed => ({
  name: c.name,
  part: c.part,
  tutorCapacity: c.tutorCapacity === null ? '' : String(c.tutorCapacity),
  siteId: c.siteId ?? '',
  phone: c.phone === null ? '' : formatPhone(c.phone as PhoneNumber),
  email: c.email ?? '',
  note: c.note ?? '',
  endedOn: c.endedOn === null ? '' : formatDay(c.endedOn, 'it'),
});

async function show(
  asked: OfCompany,
  opened: OpenedCompany,
  contact: Contact | undefined,
  typed: Typed,
  problems: readonly Problem[],
  both = false,
) {
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  const entry = contact?.companyId ?? opened.company.id;
  const sites = (await listSites(asked.tx, [entry])).filter(
    (s) => s.closedOn === null || s.id === contact?.siteId,
  );
  const labels = [
    ['name', word('personName')],
    ['phone', word('phone')],
    ['email', word('email')],
    ['note', word('personNote')],
    ['endedOn', word('endedOn')],
  ] as const;
  return h(
    FormPage,
    {
      asked,
      title: word(contact ? 'personTitle' : 'personNewTitle'),
      above: aboveOf(opened),
      action: `${opened.url}/referenti/${contact?.id ?? 'nuovo'}`,
      version: both || problems.length === 0 ? contact?.version : (asked.version ?? 0),
      submit: word('personSave'),
      problems: said,
      both: both && contact ? { labels, saved: asTyped(contact), typed } : undefined,
    },
    h(PersonFields, { typed, problems: said, sites: sites.map((s) => ({ value: s.id, label: s.name })) }),
  );
}
