import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import type { sessionSchema } from '../commands/log-session.ts';
import { logSession } from '../commands/log-session.ts';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { hoursText, minutesSpent } from '../rules.ts';
import { listSessionsOf } from '../store/sessions.ts';
import { PLAN_TEXT_MAX } from '../types.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun } from './opened-plan.ts';
import type { planQuery } from './plan.tsx';

/** GET …/ore: hours given to the plan, and a form that adds some. */
export async function hoursPage(asked: OfPlan<z.output<typeof planQuery>>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same with what was typed. */
export async function hoursAgain(asked: OfPlan, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, problems);
}

async function shown(asked: OfPlan, typed: Typed, problems: readonly Problem[], done?: string) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const { plan } = opened;
  const lang = asked.language;
  const word = speakPlan(lang);
  const rows = await listSessionsOf(asked.tx, opened.standing.id);
  const names = await listAccountNames(
    asked.tx,
    rows.map((r) => r.heldBy),
  );
  const said = sayProblems(planWords, problems, lang);
  const spent = hoursText(minutesSpent(rows));
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(said, name) });
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/ore`}
      title={word('hoursTitle')}
      lead={word('hoursLead')}
      notice={doneNotice(planWords, done, lang)}
      submit={word('saveHours')}
      problems={said}
      back={opened.back}
      above={
        <p>
          {plan.hoursDue === null
            ? word('hoursNone', { done: spent })
            : word('hoursOf', { done: spent, due: plan.hoursDue })}
        </p>
      }
      below={
        <DataTable
          caption={word('hoursTitle')}
          rows={rows}
          rowKey={(r) => r.id}
          empty={<EmptyState title={word('noHours')}>{word('noHoursText')}</EmptyState>}
          columns={[
            { key: 'day', label: word('heldOn'), render: (r) => formatDay(r.heldOn, lang) },
            { key: 'minutes', label: word('minutes'), render: (r) => hoursText(r.minutes) },
            {
              key: 'with',
              label: word('withHer'),
              render: (r) => word(r.withHer ? 'withHer.yes' : 'withHer.no'),
            },
            { key: 'content', label: word('content'), render: (r) => r.content && <bdi>{r.content}</bdi> },
            { key: 'who', label: word('who'), render: (r) => names.get(r.heldBy) ?? word('somebody') },
          ]}
        />
      }
    >
      <DateField {...field('heldOn')} label={word('heldOn')} hint={word('dayHint')} />
      <TextField
        {...field('minutes')}
        label={word('minutes')}
        hint={word('minutesHint')}
        inputMode="numeric"
        autocomplete="off"
        width="short"
      />
      <RadioGroup
        {...field('withHer')}
        label={word('withHer')}
        options={(['yes', 'no'] as const).map((a) => ({ value: a, label: word(`withHer.${a}`) }))}
      />
      <TextareaField
        {...field('content')}
        label={word('content')}
        rows={3}
        maxLength={PLAN_TEXT_MAX}
        optional
      />
    </PlanFormPage>
  );
}

/** POST …/ore. */
export async function saveHours(asked: OfPlan<unknown, z.output<typeof sessionSchema>>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await logSession(asked.tx, opened.plan, asked.body, dayInRome(asked.now));
  return done.ok ? go(`${opened.url}/ore?fatto=hours`) : refusedOutcome(done);
}
