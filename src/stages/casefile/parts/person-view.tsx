import { Columns } from '../../../ui/columns.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { Steps } from '../../../ui/steps.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { ageOn, type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { Contact, Identity, Person } from '../../people/types.ts';
import { peopleWords } from '../../people/words.ts';
import type { ReferralState } from '../../referral/types.ts';
import { referralWords } from '../../referral/words.ts';
import { type CasefileWord, casefileWords } from '../words.ts';
import { eventSentence } from './event-sentence.ts';

/** What her page shows. */
export type PersonViewProps = {
  shell: ShellProps;
  person: Person;
  today: CalendarDay;
  notice: PageNotice | undefined;
  identity: Identity | undefined;
  contact: Contact | undefined;
  referrals: readonly { id: string; state: ReferralState; project: string; sentAt: Date | null }[];
  withHer: readonly { id: string; kind: string; who: string; body: string; from: Date; to: Date | null }[];
  timeline: readonly { id: string; kind: string; at: Date; who: string }[];
  may: { identity: boolean; contact: boolean; relation: boolean; exclusion: boolean };
};

const stepStates = {
  draft: 'now',
  sent: 'now',
  returned: 'now',
  accepted: 'done',
  withdrawn: 'stopped',
} as const;

/** Her page: who she is and the path; who is with her beside it; what happened below. Never a diagnosis. */
export function PersonView(p: PersonViewProps) {
  const lang = p.shell.lang;
  const word = (key: CasefileWord, values?: Record<string, string>) => say(casefileWords, key, lang, values);
  const about = (key: keyof typeof peopleWords, values?: Record<string, number>) =>
    say(peopleWords, key, lang, values);
  const name = p.identity
    ? `${p.identity.givenName} ${p.identity.familyName}`
    : word('person', { code: p.person.code });
  const url = `/persone/${p.person.id}`;
  const age = p.identity?.birthDate ? about('years', { n: ageOn(p.identity.birthDate, p.today) }) : undefined;
  return (
    <OfficePage
      shell={p.shell}
      title={name}
      lead={[age, `${word('code')} ${p.person.code}`].filter(Boolean).join(' · ')}
      notice={p.notice}
      breadcrumbs={[{ href: '/persone', label: about('people') }]}
    >
      {p.referrals.length > 0 && (
        <Steps
          label={word('path')}
          steps={p.referrals.map((r) => ({
            label: `${word('referral')} · ${r.project}`,
            state: stepStates[r.state],
            href: `${url}/segnalazioni/${r.id}`,
            note: referralWords[r.state][lang],
          }))}
        />
      )}
      <Columns
        main={
          <>
            {p.identity && (
              <SummaryCard
                title={word('identity')}
                {...(p.may.identity ? { action: { href: `${url}/identita`, label: word('correct') } } : {})}
                items={[
                  {
                    label: about('born'),
                    value: p.identity.birthDate && formatDay(p.identity.birthDate, lang),
                  },
                  { label: about('codiceFiscaleLabel'), value: p.identity.codiceFiscale },
                ]}
              />
            )}
            {(p.contact || p.may.contact) && (
              <SummaryCard
                title={word('contact')}
                {...(p.may.contact ? { action: { href: `${url}/recapiti`, label: word('update') } } : {})}
                items={[
                  {
                    label: about('preferredChannel'),
                    value: p.contact?.preferredChannel && about(p.contact.preferredChannel),
                  },
                  {
                    label: about('phone'),
                    value: p.contact?.phone && formatPhone(p.contact.phone as PhoneNumber),
                  },
                  { label: about('email'), value: p.contact?.email },
                  {
                    label: about('howToReach'),
                    value: p.contact?.howToReach && <span class="prose">{p.contact.howToReach}</span>,
                  },
                  {
                    label: about('language'),
                    value: p.contact?.language && about(`speaks.${p.contact.language}`),
                  },
                ]}
              />
            )}
            <section aria-labelledby="timeline-title">
              <h2 id="timeline-title">{word('timeline')}</h2>
              <Timeline
                label={word('timeline')}
                empty={word('nothingYet')}
                entries={p.timeline.map((e) => ({
                  key: e.id,
                  when: formatInstant(e.at, lang),
                  dateTime: e.at.toISOString(),
                  title: eventSentence(e.kind, lang),
                  ...(e.who ? { who: e.who } : {}),
                }))}
              />
            </section>
          </>
        }
        aside={
          <>
            {p.may.relation && (
              <SummaryCard
                title={word('withHer')}
                action={{ href: `${url}/chi-la-segue`, label: word('withHerAction') }}
                items={p.withHer.map((r) => ({
                  label: r.who || r.body,
                  value: [
                    r.kind,
                    r.who ? r.body : '',
                    word('since', { day: formatDay(dayInRome(r.from), lang) }),
                  ]
                    .filter(Boolean)
                    .join(' · '),
                }))}
              />
            )}
            {p.may.exclusion && (
              <SummaryCard title={word('protection')}>
                <p>
                  <a href={`${url}/esclusioni`}>{word('exclusions')}</a>
                </p>
                <p>
                  <a href={`${url}/oscuramenti`}>{word('hidings')}</a>
                </p>
              </SummaryCard>
            )}
          </>
        }
      />
    </OfficePage>
  );
}
