import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { addRepresentative, type representativeSchema } from '../commands/add-representative.ts';
import { ActFields } from '../parts/act-fields.tsx';
import { ConflictFields } from '../parts/conflict-fields.tsx';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { findPerson } from '../store/persons.ts';
import { type PersonId, representativeKinds } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import { openPerson } from './opened-person.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/rappresentanza/nuova: who acts for her, with the decree before one. */
export function newRepresentativePage(asked: Asked<Params, unknown, unknown>) {
  return newRepresentativeAgain(asked, {}, []);
}

/** POST /persone/:personId/rappresentanza/nuova. */
export async function saveRepresentative(
  asked: Asked<Params, unknown, z.output<typeof representativeSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await addRepresentative(asked.tx, person, asked.body);
  return answered(result, `/persone/${person.id}/rappresentanza?fatto=representative`);
}

/** The same form with what was typed. */
export async function newRepresentativeAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const word = speak(asked.language);
  const said = sayProblems(peopleWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const url = `/persone/${opened.person.id}/rappresentanza`;
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('addRepresentative')}
      lead={word('addRepresentativeLead')}
      above={[{ href: url, label: word('representation') }]}
      problems={said}
    >
      <StepForm asked={asked} action={`${url}/nuova`} submit={word('addRepresentative')}>
        <SelectField
          {...field('kind')}
          label={word('kind')}
          options={representativeKinds.map((k) => ({ value: k, label: word(k) }))}
        />
        <TextField {...field('name')} label={word('representativeName')} autocomplete="off" />
        <TextField {...field('contact')} label={word('representativeContact')} autocomplete="off" optional />
        <FieldSet legend={word('decree')}>
          <TextField {...field('court')} label={word('court')} autocomplete="off" />
          <TextField
            {...field('decreeNumber')}
            label={word('decreeNumber')}
            autocomplete="off"
            width="medium"
          />
          <DateField {...field('decreeDay')} label={word('decreeDay')} />
          <DateField {...field('validFrom')} label={word('validFrom')} />
          <DateField {...field('validTo')} label={word('validTo')} hint={word('validToHint')} optional />
        </FieldSet>
        <FieldSet legend={word('whatDecreeSays')}>
          <ActFields typed={typed} problems={said} />
        </FieldSet>
        <FieldSet legend={word('conflictTitle')}>
          <ConflictFields typed={typed} problems={said} />
        </FieldSet>
      </StepForm>
    </NearPage>
  );
}
