import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Columns } from '../../../ui/columns.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { type Balance, type BalanceLack, type Section, sections } from '../types.ts';
import { entryWords } from '../words/entries.ts';
import { minutesText, speakBalance } from './balance-speak.ts';

/** What the page of a balance shows of where it stands; what the reader may not do is absent. */
export type BalanceViewProps = {
  readonly needs: FormNeeds;
  readonly url: string;
  readonly balance: Balance;
  readonly missing: readonly BalanceLack[];
  readonly minutes: { held: number; signed: number; left: number };
  readonly counts: Readonly<Record<Section, number>>;
  readonly mayWrite: boolean;
  /** earlier balances of hers that hold something */
  readonly earlier: readonly Pick<Balance, 'id' | 'openedAt'>[];
  readonly followUpDue: boolean;
  readonly openAgain: ComponentChildren;
};

const nextDeed = {
  welcome: { path: 'comincia-investigazione', says: 'beginInvestigation' },
  investigation: { path: 'comincia-conclusione', says: 'beginConclusion' },
  conclusion: { path: 'chiudi', says: 'close' },
} as const;
const order = ['welcome', 'contract', 'investigation', 'conclusion', 'closed'] as const;

/** A balance: its phases, what is missing for the next step, the hours, and the way to each part of it. */
export function BalanceView(p: BalanceViewProps) {
  const lang = useLanguage();
  const word = speakBalance(lang);
  const { balance: b } = p;
  // The contract ends the welcome: it is the step that is now, once she said what she asks.
  const now = b.state === 'welcome' && b.needs !== null ? 'contract' : b.state;
  const at = order.indexOf(now);
  const deed = b.state === 'closed' ? undefined : nextDeed[b.state];
  return (
    <>
      <p>{word('numbered', { number: b.number, day: formatDay(dayInRome(b.openedAt), lang) })}</p>
      <Steps
        label={word('phases')}
        steps={order.map((phase, i) => ({
          label: word(`phase.${phase}`),
          state: i < at || b.state === 'closed' ? 'done' : i === at ? 'now' : 'next',
          ...(phase === 'contract' ? { href: `${p.url}/contratto` } : {}),
          ...(phase === 'contract' && b.contractOn ? { note: formatDay(b.contractOn, lang) } : {}),
          ...(phase === 'closed' && b.closedAt ? { note: formatDay(dayInRome(b.closedAt), lang) } : {}),
        }))}
      />
      <Columns
        main={
          <>
            {deed && (
              <section>
                <h2>{word('missingTitle')}</h2>
                {p.missing.length === 0 ? (
                  <p>{word('nothingMissing')}</p>
                ) : (
                  <ul>
                    {p.missing.map((lack) => (
                      <li key={lack}>{word(`lack.${lack}`)}</li>
                    ))}
                  </ul>
                )}
                {p.mayWrite && p.missing.length === 0 && (
                  <>
                    {b.state === 'conclusion' && <p>{word('closeLead')}</p>}
                    <StepForm
                      asked={p.needs}
                      action={`${p.url}/${deed.path}`}
                      version={b.version}
                      submit={word(deed.says)}
                    />
                  </>
                )}
              </section>
            )}
            {b.followUpOn !== null && (
              <section>
                <Notice kind={p.followUpDue ? 'warning' : 'info'}>
                  {word('followUp', { day: formatDay(b.followUpOn, lang) })}
                </Notice>
                {p.mayWrite && (
                  <StepForm
                    asked={p.needs}
                    action={`${p.url}/riguardato`}
                    version={b.version}
                    submit={word('followUpDone')}
                    variant="secondary"
                  />
                )}
              </section>
            )}
            <section>
              <h2>{word('entries')}</h2>
              <ul class="link-list">
                {sections.map((section) => (
                  <li key={section}>
                    <a href={`${p.url}/sezione/${section}`}>{entryWords[`section.${section}`][lang]}</a>{' '}
                    {word('entriesCount', { count: p.counts[section] })}
                  </li>
                ))}
              </ul>
              {p.mayWrite &&
                p.earlier.map((e) => (
                  <StepForm
                    key={e.id}
                    asked={p.needs}
                    action={`${p.url}/riprendi`}
                    unseen={{ from: e.id }}
                    submit={word('takeOver', { day: formatDay(dayInRome(e.openedAt), lang) })}
                    variant="secondary"
                  >
                    <p>{word('takeOverLead')}</p>
                  </StepForm>
                ))}
            </section>
          </>
        }
        aside={
          <>
            <SummaryCard
              title={word('hours')}
              items={[
                { label: word('hoursDone'), value: minutesText(p.minutes.held, lang) },
                { label: word('hoursSigned'), value: minutesText(p.minutes.signed, lang) },
                {
                  label: word('hoursAsked'),
                  value: b.hoursDue === null ? word('hoursNone') : String(b.hoursDue),
                },
                ...(b.hoursDue === null
                  ? []
                  : [{ label: word('hoursLeft'), value: minutesText(p.minutes.left, lang) }]),
              ]}
              action={{ href: `${p.url}/colloqui`, label: word('sessions') }}
            />
            <SummaryCard
              title={word('contract')}
              action={{ href: `${p.url}/contratto`, label: word('toContract') }}
            />
            <SummaryCard
              title={word('synthesis')}
              action={{ href: `${p.url}/sintesi`, label: word('toSynthesis') }}
            />
            <SummaryCard title={word('document')}>
              <p>{word('documentLead')}</p>
              <ButtonLink href={`${p.url}/documento`}>{word('document')}</ButtonLink>
            </SummaryCard>
            {p.openAgain}
          </>
        }
      />
    </>
  );
}
