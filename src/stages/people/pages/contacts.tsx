import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import {
  absent,
  conflict,
  go,
  type Outcome,
  type Problem,
  type Typed,
} from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { typedText } from '../../../ui/typed.ts';
import { changeContacts } from '../commands/change-contacts.ts';
import { ContactFields } from '../parts/contact-fields.tsx';
import { PersonFormPage } from '../parts/person-form-page.tsx';
import { typedContact } from '../parts/typed-person.ts';
import { findContact, type StoredContact } from '../store/contacts.ts';
import { findPerson } from '../store/persons.ts';
import type { contactSchema, PersonId } from '../types.ts';
import { type PeopleWord, peopleWords } from '../words.ts';

type Params = { personId: PersonId };
type Shown = {
  asked: Asked<Params, unknown, unknown>;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  theirs?: StoredContact | undefined;
};

/** GET /persone/:personId/recapiti: update how to reach her. */
export async function contactsPage(asked: Asked<Params, unknown, unknown>) {
  const contact = await findContact(asked.tx, asked.params.personId);
  return h(ContactsPage, {
    asked,
    typed: contact ? typedContact(contact, asked.language) : {},
    version: contact?.version ?? 0,
    problems: [],
  });
}

/** POST /persone/:personId/recapiti. */
export async function saveContacts(
  asked: Asked<Params, unknown, z.output<typeof contactSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await changeContacts(asked.tx, person, asked.version ?? 0, asked.body);
  return result.ok
    ? go(`/persone/${person.id}?fatto=contact`)
    : conflict('changed-meanwhile', await findContact(asked.tx, person.id));
}

/** The same form with what was typed. */
export async function contactsAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const standing = theirs as StoredContact | undefined;
  return h(ContactsPage, {
    asked,
    typed,
    version: standing?.version ?? asked.version ?? 0,
    problems: sayProblems(peopleWords, problems, asked.language),
    theirs: standing,
  });
}

const shownFields = [
  'address',
  'comune',
  'phone',
  'email',
  'preferredChannel',
  'howToReach',
  'language',
  'telephoneAnswer',
] as const;

function ContactsPage({ asked, typed, version, problems, theirs }: Shown) {
  const lang = asked.language;
  const word = (key: PeopleWord) => say(peopleWords, key, lang);
  const saved = theirs && typedContact(theirs, lang);
  return (
    <PersonFormPage
      asked={asked}
      person={`/persone/${asked.params.personId}`}
      path="/recapiti"
      version={version}
      title={word('contactTitle')}
      about={word('contact')}
      problems={problems}
      conflict={
        saved &&
        shownFields.map((f) => ({ label: word(f), theirs: saved[f] ?? '', yours: typedText(typed, f) }))
      }
    >
      <ContactFields typed={typed} problems={problems} />
    </PersonFormPage>
  );
}
