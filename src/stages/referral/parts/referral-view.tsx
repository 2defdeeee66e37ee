import { Columns } from '../../../ui/columns.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { ReferralActions } from './referral-actions.tsx';
import { ReferralRecords } from './referral-records.tsx';
import type { ReferralViewProps } from './referral-view-props.ts';
import { StateOfReferral } from './state-of-referral.tsx';

/** The page of one referral: what is next on top, the records below, the dates and the timeline beside. */
export function ReferralView(p: ReferralViewProps) {
  const lang = p.shell.lang;
  const word = (key: ReferralWord, values?: Record<string, string>) => say(referralWords, key, lang, values);
  const name = p.identity ? `${p.identity.givenName} ${p.identity.familyName}` : p.person.code;
  const day = (instant: Date | null) => instant && formatDay(dayInRome(instant), lang);
  return (
    <OfficePage
      shell={p.shell}
      title={word('pageTitle', { name })}
      problems={p.problems}
      notice={p.notice}
      breadcrumbs={[
        { href: '/segnalazioni', label: word('referrals') },
        { href: `/persone/${p.person.id}`, label: name },
      ]}
    >
      <Columns
        main={
          <>
            <ReferralActions view={p} />
            <ReferralRecords view={p} />
          </>
        }
        aside={
          <>
            <SummaryCard
              title={word('inShort')}
              items={[
                { label: word('state'), value: <StateOfReferral state={p.referral.state} /> },
                { label: word('project'), value: p.project },
                { label: word('from'), value: p.from },
                ...(p.representation.mode === 'alone'
                  ? []
                  : [
                      {
                        label: word('signs'),
                        value: (
                          <bdi>
                            {word(`signs.${p.representation.mode}`, {
                              name: p.representation.representative.name,
                            })}
                          </bdi>
                        ),
                      },
                    ]),
                ...(p.service ? [{ label: word('service'), value: p.service }] : []),
                { label: word('begun'), value: day(p.referral.createdAt) },
                ...(p.referral.sentAt ? [{ label: word('sentOn'), value: day(p.referral.sentAt) }] : []),
                ...(p.referral.answerDueOn
                  ? [{ label: word('answerDue'), value: formatDay(p.referral.answerDueOn, lang) }]
                  : []),
                ...(p.referral.decidedAt
                  ? [{ label: word('decidedOn'), value: day(p.referral.decidedAt) }]
                  : []),
              ]}
            />
            <section aria-labelledby="timeline-title">
              <h2 id="timeline-title">{word('timeline')}</h2>
              <Timeline
                label={word('timeline')}
                empty=""
                entries={p.events.map((e) => ({
                  key: e.id,
                  when: formatInstant(e.at, lang),
                  dateTime: e.at.toISOString(),
                  title: Object.hasOwn(referralWords, e.kind) ? word(e.kind as ReferralWord) : e.kind,
                  ...(e.who ? { who: e.who } : {}),
                }))}
              />
            </section>
          </>
        }
      />
    </OfficePage>
  );
}
