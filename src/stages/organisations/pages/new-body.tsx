import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { addOrganisation, type organisationSchema } from '../commands/add-organisation.ts';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { listTerritories } from '../store/territories.ts';
import { organisationKinds } from '../types.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';

/** GET /enti/nuovo, and the same form with what was typed. */
export async function newBodyPage(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const said = sayProblems(organisationWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const territories = await listTerritories(asked.tx);
  return (
    <FormPage
      asked={asked}
      title={word('newBody')}
      above={[{ href: '/enti', label: word('bodies') }]}
      problems={said}
      action="/enti/nuovo"
      submit={word('saveBody')}
    >
      <TextField {...field('name')} label={word('bodyName')} hint={word('bodyNameHint')} autocomplete="off" />
      <SelectField
        {...field('kind')}
        label={word('kind')}
        options={organisationKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
      />
      <SelectField
        {...field('territoryId')}
        label={word('territory')}
        hint={territories.length === 0 ? word('territoryFirst') : undefined}
        options={territories.map((t) => ({ value: t.id, label: t.name }))}
      />
    </FormPage>
  );
}

/** POST /enti/nuovo. */
export async function saveBody(asked: Asked<unknown, unknown, z.output<typeof organisationSchema>>) {
  const done = await addOrganisation(asked.tx, asked.body);
  return answered(asked, done, done.ok ? `/enti/${done.id}?fatto=body` : '');
}
