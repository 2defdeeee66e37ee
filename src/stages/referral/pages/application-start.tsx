import { h } from 'preact';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type Problem, problemOf, typedText } from '../../../ui/typed.ts';
import { beginApplication, listProjectsToApplyTo } from '../commands/begin-application.ts';
import { ApplicationPage } from '../parts/application-page.tsx';
import { showResumeCode } from '../rules/application-code.ts';
import type { OpenProject } from '../store/application-projects.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';
import { codeOf, problem, questionUrl, toStart } from './application-paths.ts';

/** A field that nobody sees: who fills it is a program. */
const TRAP = 'sito';

/** GET /domanda: what it is, who reads it, who decides; to which project. */
export async function startPage(v: OpenVisit): Promise<OpenAnswer> {
  return shown(v, []);
}

/** POST /domanda: begins a draft, and leads to its code. */
export async function begin(v: OpenVisit): Promise<OpenAnswer> {
  if (typedText(v.typed, TRAP) !== '') return shown(v, [problem('not-empty')], 422);
  const projectId = typedText(v.typed, 'projectId');
  if (projectId === '') return shown(v, [problem('project.missing', 'projectId')], 422);
  const begun = await beginApplication(v.doors, projectId, v);
  if (begun.ok) return { kind: 'go', to: '/domanda/codice', cookies: { application: begun.code } };
  return begun.code === 'too-many'
    ? { ...(await shown(v, [problem('too-many')], 429)), retryAfterSeconds: 300 }
    : shown(v, [problem('no-such-project', 'projectId')], 422);
}

/** GET /domanda/codice: the code by which she comes back, to be copied or printed. */
export async function codePage(v: OpenVisit): Promise<OpenAnswer> {
  const code = codeOf(v);
  if (code === undefined) return toStart;
  const word = (key: ApplicationWord) => say(applicationWords, key, v.language);
  return {
    kind: 'page',
    node: h(ApplicationPage, {
      shell: v.shell,
      csrf: v.csrf,
      title: word('codeTitle'),
      lead: word('codeLead'),
      code: showResumeCode(code),
      children: (
        <>
          <p>{word('codeUse')}</p>
          <p>
            <ButtonLink variant="primary" href={questionUrl('writer')}>
              {word('toFirst')}
            </ButtonLink>
          </p>
        </>
      ),
    }),
  };
}

async function shown(v: OpenVisit, problems: readonly Problem[], status = 200) {
  const projects = await listProjectsToApplyTo(v.doors, v.now);
  const said = sayProblems(applicationWords, problems, v.language);
  return { kind: 'page' as const, status, node: h(Start, { v, projects, problems: said }) };
}

function Start({
  v,
  projects,
  problems,
}: {
  v: OpenVisit;
  projects: readonly OpenProject[];
  problems: readonly Problem[];
}) {
  const word = (key: ApplicationWord) => say(applicationWords, key, v.language);
  const only = projects.length === 1 ? projects[0] : undefined;
  return (
    <ApplicationPage
      shell={v.shell}
      csrf={v.csrf}
      title={word('startTitle')}
      lead={word('startLead')}
      problems={problems}
    >
      <p>{word('startHow')}</p>
      {(['whoReads', 'whoDecides', 'whoHelps'] as const).map((key) => (
        <section key={key}>
          <h2>{word(key)}</h2>
          <p>{word(`${key}Text`)}</p>
        </section>
      ))}
      {projects.length === 0 ? (
        <p>{word('noProjects')}</p>
      ) : (
        <Form action="/domanda" csrf={v.csrf}>
          {only ? (
            <input type="hidden" name="projectId" value={only.id} />
          ) : (
            <RadioGroup
              name="projectId"
              label={word('project')}
              value={typedText(v.typed, 'projectId')}
              error={problemOf(problems, 'projectId')}
              options={projects.map((p) => ({
                value: p.id,
                label: p.title,
                hint: p.comuni.map((c) => c.name).join(', ') || undefined,
              }))}
            />
          )}
          <div class="visually-hidden" aria-hidden="true">
            <label>
              {word('leaveEmpty')}
              <input type="text" name={TRAP} tabindex={-1} autocomplete="off" />
            </label>
          </div>
          <FormActions>
            <SubmitButton>{word('begin')}</SubmitButton>
          </FormActions>
        </Form>
      )}
      <h2>{word('haveCode')}</h2>
      <p>
        <ButtonLink href="/domanda/riprendi">{word('toResume')}</ButtonLink>
      </p>
    </ApplicationPage>
  );
}
