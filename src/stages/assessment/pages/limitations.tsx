import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { writeLimitation } from '../commands/write-limitation.ts';
import { listLimitations } from '../store/limitations.ts';
import { LIMITATION_MAX, type limitationSchema } from '../types.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { assessmentsUrl } from './addresses.ts';
import { type OfCase, type OpenedCase, openedCase } from './opened-case.ts';
import { sayAll } from './say-refusal.ts';

/** What was just done, as the redirect says it. */
export const limitationsQuery = z.object({ fatto: z.enum(['written']).optional().catch(undefined) });

/** GET /persone/:personId/valutazione/:caseId/limitazioni: what the clinician wrote for the plan. */
export async function limitationsPage(asked: OfCase<z.output<typeof limitationsQuery>>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same with what was typed. */
export async function limitationsAgain(asked: OfCase, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, sayAll(problems, asked.language));
}

/** POST …/limitazioni */
export async function write(asked: OfCase<unknown, z.output<typeof limitationSchema>>): Promise<Outcome> {
  const opened = await openedCase(asked);
  if (opened === undefined) return absent;
  await writeLimitation(asked.tx, opened.standing, asked.body.text);
  return go(assessmentsUrl(opened.standing, '/limitazioni?fatto=written'));
}

async function shown(asked: OfCase, typed: Typed, problems: readonly Problem[], done?: 'written') {
  const opened = await openedCase(asked);
  if (opened === undefined) return undefined;
  const notes = await listLimitations(asked.tx, opened.standing.id);
  const names = await listAccountNames(
    asked.tx,
    notes.map((n) => n.writtenBy),
  );
  const rows = notes.map((n) => ({
    id: n.id,
    text: n.text,
    title: say(assessmentWords, 'writtenBy', asked.language, {
      name: names.get(n.writtenBy) ?? '',
      day: formatDay(dayInRome(n.writtenAt), asked.language),
    }),
  }));
  return h(Limitations, { asked, opened, rows, typed, problems, done });
}

type Shown = {
  asked: OfCase;
  opened: OpenedCase;
  rows: readonly { id: string; text: string; title: string }[];
  typed: Typed;
  problems: readonly Problem[];
  done: 'written' | undefined;
};

function Limitations({ asked, opened, rows, typed, problems, done }: Shown) {
  const word = (key: AssessmentWord) => say(assessmentWords, key, asked.language);
  const url = assessmentsUrl(opened.standing);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('limitations')}
      lead={word('limitationsLead')}
      problems={problems}
      notice={done && { kind: 'success', text: word(`done.${done}`) }}
      breadcrumbs={[
        { href: opened.person, label: opened.name },
        { href: url, label: word('evaluations') },
      ]}
    >
      {rows.length === 0 && <EmptyState title={word('noLimitation')}>{word('noLimitationText')}</EmptyState>}
      {rows.length > 1 && <p>{word('lastCounts')}</p>}
      {rows.map((n) => (
        <SummaryCard key={n.id} title={n.title}>
          {n.text.split(/\n+/u).map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </SummaryCard>
      ))}
      {opened.allows('limitation', 'write') && (
        <StepForm asked={asked} action={`${url}/limitazioni`} submit={word('writeLimitation')}>
          <TextareaField
            name="text"
            label={word('limitationText')}
            value={typedText(typed, 'text')}
            error={problemOf(problems, 'text')}
            rows={6}
            maxLength={LIMITATION_MAX}
            required
          />
        </StepForm>
      )}
    </OfficePage>
  );
}
