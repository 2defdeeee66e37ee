import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { say } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { changeContacts } from '../../people/commands/change-contacts.ts';
import { findSimilar, type SimilarPerson, similarProblem } from '../../people/commands/find-similar.ts';
import { registerPerson } from '../../people/commands/register-person.ts';
import { ContactFields } from '../../people/parts/contact-fields.tsx';
import { disagreementProblem } from '../../people/parts/disagreement-problem.ts';
import { IdentityFields } from '../../people/parts/identity-fields.tsx';
import { SimilarCheck } from '../../people/parts/similar-check.tsx';
import { disagreements } from '../../people/rules.ts';
import { contactFields, identityFields } from '../../people/types.ts';
import { peopleWords } from '../../people/words.ts';
import { listProjects } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { draftReferral } from '../commands/draft-referral.ts';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { type ReferralWord, referralWords } from '../words.ts';
import { mayRegister } from './may-register.ts';
import { referralUrl } from './opened-referral.ts';

/** The form of a referral from a blank page. */
export const newReferralSchema = z.strictObject({
  projectId: z.uuid('projectMissing'),
  ...identityFields,
  ...contactFields,
  anotherPerson: z.literal('on').optional(),
});

/** GET /segnalazioni/nuova: from a blank page. */
export async function newReferralPage(asked: Asked<unknown, unknown, unknown>) {
  return mayRegister(asked.me) ? shown(asked, {}, []) : undefined;
}

/** POST /segnalazioni/nuova: enters the person and begins the draft. */
export async function createReferral(
  asked: Asked<unknown, unknown, z.output<typeof newReferralSchema>>,
): Promise<Outcome> {
  if (!mayRegister(asked.me)) return absent;
  const { projectId, ...b } = asked.body;
  const identity = {
    familyName: b.familyName,
    givenName: b.givenName,
    birthDate: b.birthDate,
    birthplace: b.birthplace,
    sex: b.sex,
    codiceFiscale: b.codiceFiscale,
    mismatchReason: b.mismatchReason,
  };
  // The same person typed twice, by two colleagues of a service or with the browser's way back: asked once.
  if (b.anotherPerson === undefined && (await findSimilar(asked.tx, identity)).length > 0)
    return again(similarProblem);
  const registered = await registerPerson(asked.tx, asked.me, identity);
  if (!registered.ok) {
    return again(
      registered.code === 'codice-fiscale-disagrees'
        ? disagreementProblem(disagreements(identity), asked.language)
        : { field: '', message: registered.code },
    );
  }
  const contact = {
    address: b.address,
    comune: b.comune,
    phone: b.phone,
    email: b.email,
    preferredChannel: b.preferredChannel,
    howToReach: b.howToReach,
    language: b.language,
    telephoneAnswer: b.telephoneAnswer,
  };
  await changeContacts(asked.tx, registered.person, 0, contact);
  const drafted = await draftReferral(asked.tx, asked.me, registered.person, projectId);
  if (!drafted.ok) return again({ field: 'projectId', message: drafted.code });
  return go(referralUrl({ personId: registered.person.id, id: drafted.id }, '?fatto=drafted'));
}

/** The same form with what was typed. */
export async function newReferralAgain(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(
    asked,
    typed,
    sayProblems(peopleWords, sayProblems(referralWords, problems, asked.language), asked.language),
  );
}

async function shown(asked: Asked<unknown, unknown, unknown>, typed: Typed, problems: readonly Problem[]) {
  const territories = new Set(asked.me.roles.flatMap((r) => r.territoryId ?? []));
  const projects = (
    await Promise.all([...territories].map((t) => listProjects(asked.tx, t as TerritoryId)))
  ).flat();
  const similar = problems.some((p) => p.field === 'anotherPerson') ? await similarTo(asked, typed) : [];
  return h(NewReferral, { asked, typed, problems, projects, similar });
}

/** Who is like the person typed, once more: what was compared before was rolled back with the form. */
async function similarTo(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed,
): Promise<readonly SimilarPerson[]> {
  const parsed = newReferralSchema.safeParse({ ...typed });
  return parsed.success ? findSimilar(asked.tx, parsed.data) : [];
}

type Shown = {
  asked: Asked<unknown, unknown, unknown>;
  typed: Typed;
  problems: readonly Problem[];
  projects: readonly Project[];
  similar: readonly SimilarPerson[];
};

function NewReferral({ asked, typed, problems, projects, similar }: Shown) {
  const word = (key: ReferralWord) => say(referralWords, key, asked.language);
  const only = projects.length === 1 ? projects[0]?.id : undefined;
  return (
    <ReferralFormPage
      asked={asked}
      action="/segnalazioni/nuova"
      title={word('newTitle')}
      lead={word('newLead')}
      submit={word('begin')}
      problems={problems}
    >
      <SelectField
        name="projectId"
        label={word('project')}
        value={typedText(typed, 'projectId') || only}
        error={problemOf(problems, 'projectId')}
        options={projects.map((p) => ({ value: p.id, label: p.title }))}
      />
      <FieldSet legend={word('identity')}>
        <IdentityFields typed={typed} problems={problems} />
        <SimilarCheck
          similar={similar.map((s) => ({ ...s, personId: s.person.id, code: s.person.code }))}
          error={problemOf(problems, 'anotherPerson')}
        />
      </FieldSet>
      <FieldSet legend={word('contact')}>
        <ContactFields typed={typed} problems={problems} />
      </FieldSet>
    </ReferralFormPage>
  );
}
