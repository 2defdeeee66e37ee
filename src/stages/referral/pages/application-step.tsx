import { h } from 'preact';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type Problem, typedText } from '../../../ui/typed.ts';
import { peopleWords } from '../../people/words.ts';
import { answerApplication } from '../commands/answer-application.ts';
import { type ReadApplication, readApplication } from '../commands/read-application.ts';
import { ApplicationPage } from '../parts/application-page.tsx';
import { ApplicationQuestion } from '../parts/application-question.tsx';
import { stepsFor } from '../rules/application.ts';
import { showResumeCode } from '../rules/application-code.ts';
import type { ApplicationStep } from '../types.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';
import { referralWords } from '../words.ts';
import { codeOf, questionUrl, toReceipt, toStart } from './application-paths.ts';

/** What stands under the question, where there is something to say. */
const leads: Partial<Record<ApplicationStep, ApplicationWord>> = {
  contact: 'contactLead',
  kind: 'kindLead',
  service: 'serviceLead',
  'kept-from': 'keptFromLead',
  agreement: 'agreementLead',
};

/** GET of one question. */
export function questionPage(step: ApplicationStep) {
  return async (v: OpenVisit): Promise<OpenAnswer> => {
    const code = codeOf(v);
    const application = code && (await readApplication(v.doors, code, 'application.read', v));
    if (!code || !application) return toStart;
    if (application.state !== 'draft') return toReceipt;
    return { kind: 'page', node: h(Question, { v, step, code, application, problems: [] }) };
  };
}

/** POST of one question: kept, right or wrong; then the next one, or back. */
export function answerQuestion(step: ApplicationStep) {
  return async (v: OpenVisit): Promise<OpenAnswer> => {
    const code = codeOf(v);
    if (code === undefined) return toStart;
    const typed = Object.fromEntries(Object.keys(v.typed).map((name) => [name, typedText(v.typed, name)]));
    const way = typed['way'] === 'before' ? 'before' : 'after';
    const result = await answerApplication(v.doors, code, { step, typed, way }, v);
    const cookies = { application: code };
    if (result.ok)
      return {
        kind: 'go',
        to: way === 'before' && result.next === undefined ? '/domanda/codice' : questionUrl(result.next),
        cookies,
      };
    if (!('problems' in result)) return result.code === 'sent' ? toReceipt : toStart;
    const application = await readApplication(v.doors, code, 'application.read', v);
    if (application === undefined) return toStart;
    const problems = [applicationWords, peopleWords, referralWords].reduce<readonly Problem[]>(
      (said, words) => sayProblems<string>(words, said, v.language),
      // Without a list to choose from, the comune is missing where one types it.
      application.comuni.length > 0
        ? result.problems
        : result.problems.map((p) => (p.field === 'comune' ? { ...p, field: 'otherComune' } : p)),
    );
    const answers = { ...application.answers, ...typed };
    return {
      kind: 'page',
      status: 422,
      node: h(Question, { v, step, code, application: { ...application, answers }, problems }),
    };
  };
}

type Shown = {
  v: OpenVisit;
  step: ApplicationStep;
  code: string;
  application: ReadApplication;
  problems: readonly Problem[];
};

function Question({ v, step, code, application, problems }: Shown) {
  const word = (key: ApplicationWord, values?: Record<string, number>) =>
    say(applicationWords, key, v.language, values);
  const { answers, comuni } = application;
  const forHer = answers['writer'] === 'representative' && step !== 'writer';
  const twoVoices = forHer && step === 'agreement';
  const lead = twoVoices ? 'agreementForHerLead' : leads[step];
  const asked = stepsFor(answers);
  return (
    <ApplicationPage
      shell={v.shell}
      csrf={v.csrf}
      title={word(twoVoices ? 'agreementForHer' : step)}
      lead={lead && word(lead)}
      problems={problems}
      code={showResumeCode(code)}
    >
      <p>
        {word('progress', { n: Math.max(1, asked.indexOf(step) + 1), all: asked.length })}
        {forHer && ` · ${word('forHer')}`}
      </p>
      <Form action={questionUrl(step)} csrf={v.csrf}>
        <ApplicationQuestion step={step} answers={answers} problems={problems} comuni={comuni} />
        <FormActions>
          <SubmitButton name="way" value="after">
            {word(step === 'notice' ? 'noticeRead' : 'goOn')}
          </SubmitButton>
          <SubmitButton variant="secondary" name="way" value="before">
            {word('goBack')}
          </SubmitButton>
        </FormActions>
      </Form>
    </ApplicationPage>
  );
}
