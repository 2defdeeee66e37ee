import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { listTerritories } from '../../organisations/store/territories.ts';
import { addProject, type projectSchema } from '../commands/add-project.ts';
import { refusedOutcome } from '../refusals.ts';
import { type ProjectWord, projectWords } from '../words.ts';

/** GET /progetti/nuovo, and the same form with what was typed. */
export async function newProjectPage(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  const said = sayProblems(projectWords, problems, asked.language);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(said, name) });
  const territories = await listTerritories(asked.tx);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('newProject')}
      problems={said}
      breadcrumbs={[{ href: '/progetti', label: word('projects') }]}
    >
      <StepForm asked={asked} action="/progetti/nuovo" submit={word('saveProject')}>
        <TextField {...field('title')} label={word('title')} autocomplete="off" />
        <TextField
          {...field('cup')}
          label={word('cup')}
          hint={word('cupHint')}
          optional
          autocomplete="off"
          width="medium"
        />
        <DateField {...field('startsOn')} label={word('startsOn')} optional />
        <DateField {...field('endsOn')} label={word('endsOn')} optional />
        <SelectField
          {...field('territoryId')}
          label={word('territory')}
          options={territories.map((t) => ({ value: t.id, label: t.name }))}
        />
      </StepForm>
    </OfficePage>
  );
}

/** POST /progetti/nuovo. */
export async function saveProject(asked: Asked<unknown, unknown, z.output<typeof projectSchema>>) {
  const done = await addProject(asked.tx, asked.body);
  return done.ok ? go(`/progetti/${done.id}?fatto=project`) : refusedOutcome(done);
}
