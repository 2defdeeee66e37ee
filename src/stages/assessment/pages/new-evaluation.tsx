import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { beginEvaluation } from '../commands/begin-evaluation.ts';
import { classesOf } from '../rules.ts';
import { findVersion, listInstruments } from '../store/instruments.ts';
import type { beginSchema, InstrumentVersion, SheetClass } from '../types.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { assessmentsUrl, evaluationUrl, segmentOf } from './addresses.ts';
import { type OfCase, type OpenedCase, openedCase } from './opened-case.ts';
import { refusedOutcome, sayAll } from './say-refusal.ts';

/** GET /persone/:personId/valutazione/:caseId/nuova, and the same with what was typed. */
export async function newEvaluationPage(
  asked: OfCase,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const opened = await openedCase(asked);
  if (opened === undefined || opened.writable.length === 0) return undefined;
  const instruments = (await listInstruments(asked.tx)).filter((i) => firstClass(i, opened.writable));
  return h(NewEvaluation, { asked, opened, instruments, typed, problems: sayAll(problems, asked.language) });
}

/** POST …/nuova/scheda, /icf, /funzioni. */
export async function begin(asked: OfCase<unknown, z.output<typeof beginSchema>>): Promise<Outcome> {
  const opened = await openedCase(asked);
  const version = await findVersion(asked.tx, asked.body.versionId);
  if (opened === undefined || version === undefined) return absent;
  const { standing, writable } = opened;
  const done = await beginEvaluation(asked.tx, standing, version, writable, asked.body, asked.now);
  if (!done.ok) return refusedOutcome(done, asked.language);
  return go(evaluationUrl({ personId: standing.personId, caseId: standing.id, id: done.id }));
}

const firstClass = (i: InstrumentVersion, writable: readonly SheetClass[]) =>
  classesOf(i.content).find((c) => writable.includes(c));

type Shown = {
  asked: OfCase;
  opened: OpenedCase;
  instruments: readonly InstrumentVersion[];
  typed: Typed;
  problems: readonly Problem[];
};

function NewEvaluation({ asked, opened, instruments, typed, problems }: Shown) {
  const lang = asked.language;
  const word = (key: AssessmentWord, values?: Record<string, string>) =>
    say(assessmentWords, key, lang, values);
  const url = assessmentsUrl(opened.standing);
  const today = formatDay(dayInRome(asked.now), lang);
  const chosen = typedText(typed, 'versionId');
  return (
    <OfficePage
      shell={asked.shell}
      title={word('beginOf', { name: opened.name })}
      lead={word('beginLead')}
      hasErrors={problems.length > 0}
      breadcrumbs={[
        { href: opened.person, label: opened.name },
        { href: url, label: word('evaluations') },
      ]}
    >
      <ErrorSummary errors={problems} />
      {instruments.map((i) => {
        const title = i.content.title[lang];
        const of = firstClass(i, opened.writable) ?? 'assessment';
        const own = chosen === i.id ? problems : [];
        return (
          <section key={i.id}>
            <h2>{title}</h2>
            {i.content.lead && <p>{i.content.lead[lang]}</p>}
            <Form
              action={`${url}/nuova/${segmentOf[of]}`}
              id={i.code}
              csrf={asked.csrf}
              idempotencyKey={asked.formKey()}
            >
              <input type="hidden" name="versionId" value={i.id} />
              <DateField
                name="ratedOn"
                label={word('ratedOn')}
                value={chosen === i.id ? typedText(typed, 'ratedOn') : today}
                error={problemOf(own, 'ratedOn')}
                required
              />
              <FormActions>
                <SubmitButton variant="secondary">{word('beginWith', { instrument: title })}</SubmitButton>
              </FormActions>
            </Form>
          </section>
        );
      })}
    </OfficePage>
  );
}
