import type { Asked } from '../../../platform/http/asked.ts';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { listSitePages } from '../store/pages.ts';
import { manyKinds, type PageKind, singleKinds } from '../types.ts';
import { editedTerritories } from './edited-territories.ts';

type Plain = Asked<unknown, unknown, unknown>;

/** GET /redazione/nuova, and the same form with what was typed. */
export async function newPagePage(asked: Plain, typed: Typed, problems: readonly Problem[]) {
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  const field = fieldOf({ typed, problems: said }, 'off');
  const territories = await editedTerritories(asked);
  if (territories.length === 0) return undefined;
  const begun = new Set<PageKind>((await listSitePages(asked.tx)).map((p) => p.kind));
  const kinds = [...manyKinds, ...singleKinds.filter((k) => !begun.has(k))];
  const projects = (await listProjects(asked.tx)).filter((p) =>
    territories.some((t) => t.value === p.territoryId),
  );
  return (
    <EditorialFrame shell={asked.shell} title={word('newPage')} lead={word('newPageLead')} problems={said}>
      <StepForm asked={asked} action="/redazione/nuova" submit={word('begin')}>
        <SelectField
          {...field('kind')}
          label={word('kind')}
          options={kinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
        />
        <TextField {...field('title')} label={word('titleField')} hint={word('titleFieldHint')} optional />
        <SelectField
          {...field('projectId')}
          label={word('projectField')}
          hint={word('projectFieldHint')}
          optional
          blank={word('noProject')}
          options={projects.map((p) => ({ value: p.id, label: p.title }))}
        />
        <TextField {...field('slug')} label={word('slugField')} hint={word('slugFieldHint')} optional />
        {territories.length > 1 && (
          <SelectField {...field('territory')} label={word('territoryField')} options={territories} />
        )}
      </StepForm>
    </EditorialFrame>
  );
}
