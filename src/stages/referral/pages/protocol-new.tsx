import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { absent, again, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import { say } from '../../../ui/language.ts';
import { type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { type protocolSchema, registerProtocol } from '../commands/register-protocol.ts';
import { ProtocolFields } from '../parts/protocol-form.tsx';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { type ProtocolSubject, protocolSubjects } from '../types.ts';
import { type ProtocolWord, protocolWords } from '../words/protocol.ts';
import { referralWords } from '../words.ts';
import { placeOfSubject } from './protocol-subjects.ts';

type Params = { personId: PersonId };
/** Which document: its kind and its id. */
export const protocolNewQuery = z.object({ oggetto: z.enum(protocolSubjects), id: z.uuid() });

/** GET /persone/:personId/protocolli/nuovo?oggetto=…&id=…: a number for a document of hers. */
export async function protocolNewPage(asked: Asked<Params, z.output<typeof protocolNewQuery>, unknown>) {
  return shown(asked, asked.query.oggetto, asked.query.id, {}, []);
}

/** POST /persone/:personId/protocolli/nuovo. */
export async function saveProtocol(
  asked: Asked<Params, unknown, z.output<typeof protocolSchema>>,
): Promise<Outcome> {
  const { tx, me, body } = asked;
  const person = await findPerson(tx, asked.params.personId);
  const place = person && (await placeOfSubject(tx, person.id, body.subject, body.subjectId));
  if (person === undefined || place === undefined) return absent;
  const facts = await loadFacts(tx, me, person.id);
  const entry = {
    territoryId: person.territoryId,
    personId: person.id,
    subject: body.subject,
    subjectId: body.subjectId,
    organisationId: body.organisationId as OrganisationId,
    number: body.number,
    registeredOn: body.day,
    direction: body.direction,
  };
  const registered = await registerProtocol(tx, me, entry, {
    append: may(facts, { of: 'person', dataClass: 'stub', action: 'append' }),
    ...(place.referralId ? { referralId: place.referralId } : {}),
  });
  if (!registered.ok) return again({ field: registered.field, message: registered.code });
  return go(`${place.url}?fatto=protocol`);
}

/** The same form with what was typed. */
export async function protocolNewAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const subject = protocolSubjects.find((known) => known === typedText(typed, 'subject'));
  const id = z.uuid().safeParse(typedText(typed, 'subjectId'));
  const said = sayProblems(referralWords, problems, asked.language);
  return subject && id.success ? shown(asked, subject, id.data, typed, said) : undefined;
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  subject: ProtocolSubject,
  id: string,
  typed: Typed,
  problems: readonly Problem[],
) {
  const place = await placeOfSubject(asked.tx, asked.params.personId, subject, id);
  if (place === undefined) return undefined;
  const word = (key: ProtocolWord) => say(protocolWords, key, asked.language);
  const bodies = new Map(
    asked.me.roles.flatMap(({ organisationId, organisationName }) =>
      organisationId ? [[organisationId, { id: organisationId, name: organisationName ?? '' }] as const] : [],
    ),
  );
  return (
    <ReferralFormPage
      asked={asked}
      action={`/persone/${asked.params.personId}/protocolli/nuovo`}
      title={word('protocolNew')}
      lead={word('protocolNewLead')}
      submit={word('protocolSave')}
      problems={problems}
      back={{ href: place.url, label: word(`protocol.${subject}`) }}
    >
      <ProtocolFields
        subject={subject}
        subjectId={id}
        bodies={[...bodies.values()]}
        typed={typed}
        problems={problems}
      />
    </ReferralFormPage>
  );
}
