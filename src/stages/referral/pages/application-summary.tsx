import { h } from 'preact';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { type ApplicationPreview, previewApplication } from '../commands/read-application.ts';
import { sendApplication } from '../commands/send-application.ts';
import { ApplicationPage } from '../parts/application-page.tsx';
import { ApplicationSummary } from '../parts/application-summary.tsx';
import { stepsFor } from '../rules/application.ts';
import { showResumeCode } from '../rules/application-code.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';
import { codeOf, questionUrl, toReceipt, toStart } from './application-paths.ts';

/** GET /domanda/riepilogo: everything once more, and what sending it does. */
export async function summaryPage(v: OpenVisit): Promise<OpenAnswer> {
  return shown(v, []);
}

/** POST /domanda/invia: twice sent, it leaves once. */
export async function sendIt(v: OpenVisit): Promise<OpenAnswer> {
  const code = codeOf(v);
  if (code === undefined) return toStart;
  const result = await sendApplication(v.doors, code, v);
  if (result.ok) return { kind: 'go', to: '/domanda/ricevuta', cookies: { application: code } };
  return result.code === 'none' ? toStart : shown(v, [{ field: '', message: result.code }], 422);
}

async function shown(v: OpenVisit, problems: readonly Problem[], status = 200): Promise<OpenAnswer> {
  const code = codeOf(v);
  const preview = code && (await previewApplication(v.doors, code, 'application.read', v));
  if (!code || !preview) return toStart;
  if (preview.application.state !== 'draft') return toReceipt;
  const said = sayProblems(applicationWords, problems, v.language);
  return { kind: 'page', status, node: h(Summary, { v, code, preview, problems: said }) };
}

type Shown = { v: OpenVisit; code: string; preview: ApplicationPreview; problems: readonly Problem[] };

function Summary({ v, code, preview, problems }: Shown) {
  const word = (key: ApplicationWord, values?: Record<string, string>) =>
    say(applicationWords, key, v.language, values);
  const { application, missing, body, no } = preview;
  return (
    <ApplicationPage
      shell={v.shell}
      csrf={v.csrf}
      title={word('summaryTitle')}
      problems={problems}
      code={showResumeCode(code)}
    >
      {missing.length > 0 && (
        <Notice kind="info" title={word('stillMissing')}>
          <ul>
            {missing.map((step) => (
              <li key={step}>
                <a href={questionUrl(step)}>{word(step)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {no && <Notice kind="info">{word(no)}</Notice>}
      {preview.dissent && <Notice kind="warning">{word('dissent')}</Notice>}
      <ApplicationSummary
        answers={application.answers}
        steps={stepsFor(application.answers).map((step) => ({ step, href: questionUrl(step) }))}
        comuni={application.comuni}
      />
      {missing.length === 0 && no === undefined && (
        <>
          <h2>{word('afterTitle')}</h2>
          <ol>
            {body !== undefined && <li>{word('afterArrives', { body })}</li>}
            <li>{word('afterRead')}</li>
            <li>{word('afterAnswer', { day: formatDay(preview.answerDueOn, v.language) })}</li>
            <li>{word('afterMeet')}</li>
          </ol>
          <Form action="/domanda/invia" csrf={v.csrf}>
            <FormActions>
              <SubmitButton>{word('send')}</SubmitButton>
            </FormActions>
          </Form>
        </>
      )}
    </ApplicationPage>
  );
}
