import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { say } from '../../../ui/language.ts';
import { type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { describeProject, type projectDataSchema } from '../commands/describe-project.ts';
import { DataFields } from '../parts/data-fields.tsx';
import { shownData, typedData } from '../parts/typed-data.ts';
import { refusedOutcome } from '../refusals.ts';
import { listNotices } from '../store/notices.ts';
import { findProject, listPartners } from '../store/projects.ts';
import type { Project } from '../types.ts';
import { type ProjectWord, projectWords } from '../words.ts';
import { keepsInstallation, leadsProject } from './may-keep.ts';

type Params = { projectId: string };

async function keptProject(asked: Asked<Params, unknown, unknown>): Promise<Project | undefined> {
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined || keepsInstallation(asked.me)) return project;
  return leadsProject(asked.me, await listPartners(asked.tx, project.id)) ? project : undefined;
}

/** GET /progetti/:projectId/dati. */
export async function editProjectPage(asked: Asked<Params, unknown, unknown>) {
  const project = await keptProject(asked);
  return project && editProject(asked, project, typedData(project), [], project.version);
}

/** The same form with what was typed; with both versions when somebody saved meanwhile. */
export async function editProjectAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const project = await keptProject(asked);
  const saved = theirs as Project | undefined;
  return project && editProject(asked, project, typed, problems, saved?.version ?? asked.version, saved);
}

/** POST /progetti/:projectId/dati. */
export async function saveProjectData(asked: Asked<Params, unknown, z.output<typeof projectDataSchema>>) {
  const project = await keptProject(asked);
  if (project === undefined) return absent;
  const done = await describeProject(asked.tx, project.id, asked.version, asked.body);
  if (done.ok) return go(`/progetti/${project.id}?fatto=data`);
  return refusedOutcome(done, await findProject(asked.tx, project.id));
}

async function editProject(
  asked: Asked<Params, unknown, unknown>,
  project: Project,
  typed: Typed,
  problems: readonly Problem[],
  version: number | undefined,
  saved?: Project,
) {
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  const notices = (await listNotices(asked.tx)).map((n) => ({ value: n.id, label: n.title }));
  const said = sayProblems(projectWords, problems, asked.language);
  const url = `/progetti/${project.id}`;
  return (
    <FormPage
      asked={asked}
      title={word('editProject')}
      above={[
        { href: '/progetti', label: word('projects') },
        { href: url, label: project.title },
      ]}
      problems={said}
      action={`${url}/dati`}
      version={version}
      submit={word('saveProjectData')}
      before={
        saved && (
          <Conflict
            rows={Object.entries(typedData(saved)).map(([name, theirs]) => ({
              label: word(shownData[name] ?? 'project'),
              theirs: readable(notices, word, name, String(theirs)),
              yours: readable(notices, word, name, typedText(typed, name)),
            }))}
          >
            <p>{word('keepMine')}</p>
          </Conflict>
        )
      }
    >
      <DataFields typed={typed} problems={said} notices={notices} />
    </FormPage>
  );
}

/** What was typed, as a reader would say it: a notice by its title, yes and no by their words. */
function readable(
  notices: readonly { value: string; label: string }[],
  word: (key: ProjectWord) => string,
  name: string,
  text: string,
): string {
  if (name === 'noticeId') return notices.find((n) => n.value === text)?.label ?? '';
  if (name !== 'leadIsPublic') return text;
  return text === 'yes' ? word('yes') : text === 'no' ? word('no') : '';
}
