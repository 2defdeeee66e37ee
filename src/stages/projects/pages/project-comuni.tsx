import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { say } from '../../../ui/language.ts';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { type comuniSchema, nameComuni } from '../commands/name-comuni.ts';
import { tickedIn } from '../parts/ticked-in.ts';
import { refusedOutcome } from '../refusals.ts';
import { listProjectComuni } from '../store/projects.ts';
import { projectWords } from '../words.ts';
import { ledProject } from './led-project.ts';

type Params = { projectId: string };

/** GET /progetti/:projectId/comuni, and the same form with what was ticked. */
export async function projectComuniPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const led = await ledProject(asked);
  if (led === undefined) return undefined;
  const { project } = led;
  const lang = asked.language;
  const standing = await listProjectComuni(asked.tx, project.id);
  const all = (await listComuniByTerritory(asked.tx)).get(project.territoryId) ?? [];
  const left = all.filter((c) => !standing.some((s) => s.codiceCatastale === c.codiceCatastale));
  const said = sayProblems(projectWords, problems, lang);
  const url = `/progetti/${project.id}`;
  const list = standing.map((c) => c.name).join(', ');
  return (
    <FormPage
      asked={asked}
      title={say(projectWords, 'nameComuni', lang)}
      lead={say(projectWords, 'nameComuniLead', lang)}
      above={[
        { href: '/progetti', label: say(projectWords, 'projects', lang) },
        { href: url, label: project.title },
      ]}
      problems={said}
      action={`${url}/comuni`}
      submit={say(projectWords, 'addComuni', lang)}
      before={standing.length > 0 && <p>{say(projectWords, 'comuniStanding', lang, { list })}</p>}
    >
      {left.length === 0 ? (
        <p>{say(projectWords, 'allComuniNamed', lang)}</p>
      ) : (
        <CheckboxGroup
          {...fieldOf({ typed, problems: said })('comuni')}
          label={say(projectWords, 'comuni', lang)}
          values={tickedIn({ typed, problems: said }, 'comuni')}
          options={left.map((c) => ({ value: c.codiceCatastale, label: c.name }))}
        />
      )}
    </FormPage>
  );
}

/** POST /progetti/:projectId/comuni. */
export async function saveComuni(asked: Asked<Params, unknown, z.output<typeof comuniSchema>>) {
  const led = await ledProject(asked);
  if (led === undefined) return absent;
  const done = await nameComuni(asked.tx, led.project.id, asked.body);
  return done.ok ? go(`/progetti/${led.project.id}?fatto=comuni`) : refusedOutcome(done);
}
