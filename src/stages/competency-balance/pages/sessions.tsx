import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { type BalanceStanding, findBalanceStanding } from '../commands/find-balance-standing.ts';
import { logSession } from '../commands/log-session.ts';
import type { sessionSchema } from '../commands/read-forms.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { minutesText, speakBalance } from '../parts/balance-speak.ts';
import { SessionFields } from '../parts/session-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import { frameOf, mayWith, type OfBalance, openBalanceOf } from './opened-balance.ts';

/** GET …/colloqui: every session with its signatures, and the form of the next. */
export function sessionsPage(asked: OfBalance<OfBalance['params'], DoneQuery>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** The same page with what was typed. */
export function sessionsAgain(asked: OfBalance, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/colloqui. */
export async function saveSession(
  asked: OfBalance<OfBalance['params'], unknown, z.output<typeof sessionSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await logSession(asked.tx, opened.balance, asked.body);
  if (!done.ok) return refusedOutcome(done);
  const isHeld = asked.body.outcome === 'held';
  return go(
    isHeld ? `${opened.url}/colloqui/${done.id}?fatto=session` : `${opened.url}/colloqui?fatto=not-today`,
  );
}

async function shown(asked: OfBalance, done: string | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const { language } = asked;
  const { balance, url } = opened;
  const word = speakBalance(language);
  const said = sayProblems(balanceWords, problems, language);
  const { sessions } = await findBalanceStanding(asked.tx, balance, asked.now);
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word('sessions')}
      lead={word('sessionsLead')}
      done={done}
      problems={said}
    >
      <SessionTable asked={asked} url={url} rows={sessions} />
      {(await mayWith(asked, 'write')) && mayDo(balance.state, 'log-session') && (
        <section>
          <h2>{word('logTitle')}</h2>
          <StepForm asked={asked} action={`${url}/colloqui`} submit={word('logSession')}>
            <SessionFields typed={typed} problems={said} withOutcome />
          </StepForm>
        </section>
      )}
    </BalanceFrame>
  );
}

type TableProps = { asked: OfBalance; url: string; rows: BalanceStanding['sessions'] };

function SessionTable({ asked, url, rows }: TableProps) {
  const lang = asked.language;
  const word = speakBalance(lang);
  return (
    <DataTable
      caption={word('sessions')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.id}
      empty={<EmptyState title={word('noSession')}>{word('noSessionText')}</EmptyState>}
      columns={[
        {
          key: 'day',
          label: word('heldOn'),
          render: (r) =>
            r.outcome === 'held' ? (
              <a href={`${url}/colloqui/${r.id}`}>{formatDay(r.heldOn, lang)}</a>
            ) : (
              formatDay(r.heldOn, lang)
            ),
        },
        { key: 'phase', label: word('phase'), render: (r) => word(`phase.${r.phase}`) },
        { key: 'outcome', label: word('outcome'), render: (r) => word(`outcome.${r.outcome}`) },
        {
          key: 'minutes',
          label: word('minutes'),
          render: (r) => r.outcome === 'held' && minutesText(r.minutes, lang),
        },
        {
          key: 'signed',
          label: word('signatures'),
          render: (r) =>
            r.signing &&
            (r.signing.missing.length === 0 ? (
              <StateTag tone="good">{word('standing.signed')}</StateTag>
            ) : (
              <StateTag tone="waiting">
                {r.signing.missing.map((part) => word(`part.${part}`)).join(', ')}
              </StateTag>
            )),
        },
      ]}
    />
  );
}
