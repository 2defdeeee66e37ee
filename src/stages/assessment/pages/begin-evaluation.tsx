import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { beginEvaluation } from '../commands/begin-evaluation.ts';
import { findVersion } from '../store/instruments.ts';
import type { beginSchema, InstrumentVersion } from '../types.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { assessmentsUrl, evaluationUrl } from './addresses.ts';
import { type OfCase, type OpenedCase, openedCase } from './opened-case.ts';
import { refusedOutcome, sayAll } from './say-refusal.ts';

/** Which version of which instrument is begun. */
export const beginQuery = z.object({ con: z.uuid().optional().catch(undefined) });

/** GET …/nuova/scheda, /icf, /funzioni: the day, and the beginning. */
export async function beginPage(asked: OfCase<z.output<typeof beginQuery>>) {
  return shown(asked, asked.query.con, { ratedOn: formatDay(dayInRome(asked.now), asked.language) }, []);
}

/** The same form after it was refused, with what was typed. */
export async function beginAgain(asked: OfCase, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typedText(typed, 'versionId'), typed, sayAll(problems, asked.language));
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

async function shown(asked: OfCase, id: string | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await openedCase(asked);
  const version = z.uuid().safeParse(id).success ? await findVersion(asked.tx, id ?? '') : undefined;
  if (opened === undefined || version === undefined) return undefined;
  return h(Begin, { asked, opened, version, typed, problems });
}

type Shown = {
  asked: OfCase;
  opened: OpenedCase;
  version: InstrumentVersion;
  typed: Typed;
  problems: readonly Problem[];
};

function Begin({ asked, opened, version, typed, problems }: Shown) {
  const lang = asked.language;
  const word = (key: AssessmentWord, values?: Record<string, string>) =>
    say(assessmentWords, key, lang, values);
  const url = assessmentsUrl(opened.standing);
  const { title, lead } = version.content;
  return (
    <OfficePage
      shell={asked.shell}
      title={title[lang]}
      lead={lead?.[lang]}
      problems={problems}
      breadcrumbs={[
        { href: opened.person, label: opened.name },
        { href: url, label: word('evaluations') },
        { href: `${url}/nuova`, label: word('begin') },
      ]}
    >
      {/* To the URL it stands on, whose class of data the guard has checked. */}
      <StepForm
        asked={asked}
        action={asked.url.split('?')[0] ?? ''}
        submit={word('beginWith', { instrument: title[lang] })}
      >
        <input type="hidden" name="versionId" value={version.id} />
        <DateField
          name="ratedOn"
          label={word('ratedOn')}
          value={typedText(typed, 'ratedOn')}
          error={problemOf(problems, 'ratedOn')}
          required
        />
      </StepForm>
    </OfficePage>
  );
}
