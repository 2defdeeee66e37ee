import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import {
  absent,
  again,
  conflict,
  go,
  type Outcome,
  type Problem,
  type Typed,
} from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { typedText } from '../../../ui/typed.ts';
import { correctIdentity } from '../commands/correct-identity.ts';
import { disagreementProblem } from '../parts/disagreement-problem.ts';
import { IdentityFields } from '../parts/identity-fields.tsx';
import { PersonFormPage } from '../parts/person-form-page.tsx';
import { typedIdentity } from '../parts/typed-person.ts';
import { disagreements } from '../rules.ts';
import { findIdentity, type StoredIdentity } from '../store/identities.ts';
import { findPerson } from '../store/persons.ts';
import type { identitySchema, PersonId } from '../types.ts';
import { type PeopleWord, peopleWords } from '../words.ts';

type Params = { personId: PersonId };
type Shown = {
  asked: Asked<Params, unknown, unknown>;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  theirs?: StoredIdentity | undefined;
};

/** GET /persone/:personId/identita: correct who she is. */
export async function identityPage(asked: Asked<Params, unknown, unknown>) {
  const identity = await findIdentity(asked.tx, asked.params.personId);
  if (identity === undefined) return undefined;
  return h(IdentityPage, {
    asked,
    typed: typedIdentity(identity, asked.language),
    version: identity.version,
    problems: [],
  });
}

/** POST /persone/:personId/identita. */
export async function saveIdentity(
  asked: Asked<Params, unknown, z.output<typeof identitySchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await correctIdentity(asked.tx, person, asked.version ?? 0, asked.body);
  if (result.ok) return go(`/persone/${person.id}?fatto=identity`);
  if (result.code === 'changed-meanwhile')
    return conflict('changed-meanwhile', await findIdentity(asked.tx, person.id));
  return again(disagreementProblem(disagreements(asked.body), asked.language));
}

/** The same form with what was typed. */
export async function identityAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const standing = theirs as StoredIdentity | undefined;
  return h(IdentityPage, {
    asked,
    typed,
    version: standing?.version ?? asked.version ?? 0,
    problems: sayProblems(peopleWords, problems, asked.language),
    theirs: standing,
  });
}

const shownFields = [
  'familyName',
  'givenName',
  'birthDate',
  'birthplace',
  'sex',
  'codiceFiscale',
  'mismatchReason',
] as const;

function IdentityPage({ asked, typed, version, problems, theirs }: Shown) {
  const lang = asked.language;
  const word = (key: PeopleWord) => say(peopleWords, key, lang);
  const saved = theirs && typedIdentity(theirs, lang);
  return (
    <PersonFormPage
      asked={asked}
      person={`/persone/${asked.params.personId}`}
      path="/identita"
      version={version}
      title={word('identityTitle')}
      lead={word('identityLead')}
      about={word('identity')}
      problems={problems}
      conflict={
        saved &&
        shownFields.map((f) => ({ label: word(f), theirs: saved[f] ?? '', yours: typedText(typed, f) }))
      }
    >
      <IdentityFields typed={typed} problems={problems} />
    </PersonFormPage>
  );
}
