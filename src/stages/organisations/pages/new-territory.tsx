import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { addTerritory, type territorySchema } from '../commands/add-territory.ts';
import { FormPage } from '../parts/form-page.tsx';
import { speak } from '../parts/speak.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';

/** GET /territori/nuovo, and the same form with what was typed. */
export async function newTerritoryPage(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = speak(asked.language);
  const said = sayProblems(organisationWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  return (
    <FormPage
      asked={asked}
      title={word('newTerritory')}
      above={[{ href: '/territori', label: word('territories') }]}
      problems={said}
      action="/territori/nuovo"
      submit={word('saveTerritory')}
    >
      <TextField
        {...field('name')}
        label={word('territoryName')}
        hint={word('territoryNameHint')}
        autocomplete="off"
      />
      <TextareaField {...field('comuni')} label={word('comuni')} hint={word('comuniHint')} rows={14} />
    </FormPage>
  );
}

/** POST /territori/nuovo. */
export async function saveTerritory(asked: Asked<unknown, unknown, z.output<typeof territorySchema>>) {
  return answered(asked, await addTerritory(asked.tx, asked.body), '/territori?fatto=territory');
}
