import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { addPartner, type partnerSchema } from '../commands/add-partner.ts';
import { refusedOutcome } from '../refusals.ts';
import { findProject } from '../store/projects.ts';
import { parts } from '../types.ts';
import { type ProjectWord, projectWords } from '../words.ts';

type Params = { projectId: string };

/** GET /progetti/:projectId/enti/nuovo, and the same form with what was typed. */
export async function newPartnerPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const said = sayProblems(projectWords, problems, asked.language);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(said, name) });
  const bodies = await listOrganisations(asked.tx, project.territoryId);
  const url = `/progetti/${project.id}`;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('addPartner')}
      problems={said}
      breadcrumbs={[
        { href: '/progetti', label: word('projects') },
        { href: url, label: project.title },
      ]}
    >
      <StepForm asked={asked} action={`${url}/enti/nuovo`} submit={word('addPartner')}>
        <SelectField
          {...field('organisationId')}
          label={word('body')}
          options={bodies.map((o) => ({ value: o.id, label: o.name }))}
        />
        <RadioGroup
          {...field('part')}
          label={word('part')}
          options={parts.map((p) => ({ value: p, label: word(`part.${p}`) }))}
        />
      </StepForm>
    </OfficePage>
  );
}

/** POST /progetti/:projectId/enti/nuovo. */
export async function savePartner(asked: Asked<Params, unknown, z.output<typeof partnerSchema>>) {
  const { projectId } = asked.params;
  const done = await addPartner(asked.tx, projectId, asked.body);
  return done.ok ? go(`/progetti/${projectId}?fatto=partner`) : refusedOutcome(done);
}
