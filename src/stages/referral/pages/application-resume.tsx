import { h } from 'preact';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, typedText } from '../../../ui/typed.ts';
import { readApplication, resumeApplication } from '../commands/read-application.ts';
import { ApplicationPage } from '../parts/application-page.tsx';
import { stepsFor } from '../rules/application.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';
import { problem, questionUrl } from './application-paths.ts';

/** GET /domanda/riprendi. */
export async function resumePage(v: OpenVisit): Promise<OpenAnswer> {
  return shown(v, []);
}

/** POST /domanda/riprendi: to the first question not yet answered, to the summary, or to the answer. A wrong code and
 *  one that has expired read alike. */
export async function resume(v: OpenVisit): Promise<OpenAnswer> {
  const typed = typedText(v.typed, 'code');
  const found = await resumeApplication(v.doors, typed, v);
  if (!found.ok)
    return found.code === 'too-many'
      ? { ...shown(v, [problem('too-many')], 429), retryAfterSeconds: 300 }
      : shown(v, [problem('none', 'code')], 422);
  const application = await readApplication(v.doors, found.code, 'application.read', v);
  const cookies = { application: found.code };
  if (application === undefined) return shown(v, [problem('none', 'code')], 422);
  if (application.state !== 'draft') return { kind: 'go', to: '/domanda/ricevuta', cookies };
  const next = stepsFor(application.answers).find((step) => !application.seen.includes(step));
  return { kind: 'go', to: questionUrl(next), cookies };
}

/** POST /domanda/chiudi: this screen forgets the application; her code brings it back. */
export async function close(_: OpenVisit): Promise<OpenAnswer> {
  return { kind: 'go', to: '/domanda/riprendi?fatto=chiusa', cookies: { application: undefined } };
}

function shown(v: OpenVisit, problems: readonly Problem[], status = 200) {
  const said = sayProblems(applicationWords, problems, v.language);
  return { kind: 'page' as const, status, node: h(Resume, { v, problems: said }) };
}

function Resume({ v, problems }: { v: OpenVisit; problems: readonly Problem[] }) {
  const word = (key: ApplicationWord) => say(applicationWords, key, v.language);
  const closed = v.query['fatto'] === 'chiusa' && problems.length === 0;
  return (
    <ApplicationPage
      shell={v.shell}
      csrf={v.csrf}
      title={word('resumeTitle')}
      lead={word('resumeLead')}
      notice={closed ? { kind: 'success', text: word('closed') } : undefined}
      problems={problems}
    >
      <Form action="/domanda/riprendi" csrf={v.csrf}>
        <TextField
          name="code"
          label={word('code')}
          hint={word('codeHint')}
          value={typedText(v.typed, 'code')}
          error={problemOf(problems, 'code')}
          width="medium"
          autocomplete="off"
          maxLength={60}
        />
        <FormActions>
          <SubmitButton>{word('resume')}</SubmitButton>
        </FormActions>
      </Form>
    </ApplicationPage>
  );
}
