import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import type { VersionAnswers } from '../commands/read-version.ts';
import { writeVersion } from '../commands/write-version.ts';
import { typedDays, typedVersion } from '../parts/typed-version.ts';
import { VersionFields } from '../parts/version-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { projectVersionInForce } from '../rules.ts';
import { listBudgetLines, listShares } from '../store/budgets.ts';
import { findProject } from '../store/projects.ts';
import { listProjectVersions } from '../store/versions.ts';
import type { Project } from '../types.ts';
import { type ProjectWord, projectWords } from '../words.ts';
import { ledProject } from './led-project.ts';

type Params = { projectId: string };

/** GET /progetti/:projectId/versioni/nuova: what is in force, to be changed. */
export async function newVersionPage(asked: Asked<Params, unknown, unknown>) {
  const led = await ledProject(asked);
  if (led === undefined) return undefined;
  const standing = projectVersionInForce(
    await listProjectVersions(asked.tx, led.project.id),
    dayInRome(asked.now),
  );
  if (standing === undefined) return newVersionAgain(asked, typedDays(led.project), []);
  const shares = await listShares(asked.tx, standing.id);
  const lines = await listBudgetLines(asked.tx, standing.id);
  return newVersionAgain(asked, typedVersion(standing, shares, lines), []);
}

/** The same form with what was typed; when somebody saved meanwhile, with the way to what stands now. */
export async function newVersionAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const led = await ledProject(asked);
  if (led === undefined) return undefined;
  const { project, partners } = led;
  const saved = theirs as Project | undefined;
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  const names = new Map((await listOrganisations(asked.tx, project.territoryId)).map((o) => [o.id, o.name]));
  const url = `/progetti/${project.id}`;
  const said = sayProblems(projectWords, problems, asked.language);
  return (
    <FormPage
      asked={asked}
      title={word('newVersion')}
      lead={word('newVersionLead')}
      above={[
        { href: '/progetti', label: word('projects') },
        { href: url, label: project.title },
      ]}
      problems={said}
      action={`${url}/versioni/nuova`}
      version={saved?.version ?? asked.version ?? project.version}
      submit={word('saveVersion')}
      before={
        saved && (
          <Notice kind="warning">
            {word('savedMeanwhile')} <a href={url}>{word('seeProject')}</a>
          </Notice>
        )
      }
    >
      <VersionFields
        typed={typed}
        problems={said}
        bodies={partners.map((p) => ({
          value: p.organisationId,
          label: names.get(p.organisationId) ?? '',
        }))}
      />
    </FormPage>
  );
}

/** POST /progetti/:projectId/versioni/nuova. */
export async function saveVersion(asked: Asked<Params, unknown, VersionAnswers>) {
  const led = await ledProject(asked);
  if (led === undefined) return absent;
  const { id } = led.project;
  const done = await writeVersion(asked.tx, id, asked.version, asked.body, dayInRome(asked.now));
  if (done.ok) return go(`/progetti/${id}?fatto=version`);
  return refusedOutcome(done, await findProject(asked.tx, id));
}
