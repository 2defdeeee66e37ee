import { ButtonLink } from '../../../ui/button-link.tsx';
import { Columns } from '../../../ui/columns.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { Steps } from '../../../ui/steps.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { ageOn, type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { Appointment } from '../../diary/types.ts';
import type { Judged } from '../../eligibility/types.ts';
import type { Contact, Identity, Person } from '../../people/types.ts';
import { peopleWords } from '../../people/words.ts';
import type { ReferralState } from '../../referral/types.ts';
import { referralWords } from '../../referral/words.ts';
import { type PathStep, type TimelineKind, timelineKinds, type Waiting } from '../types.ts';
import { type CasefileWord, casefileWords } from '../words.ts';
import { eventSentence } from './event-sentence.ts';
import { type AsideMay, PersonAside, type WithHer } from './person-aside.tsx';
import { PersonCards } from './person-cards.tsx';
import { PersonNow } from './person-now.tsx';

/** What her page shows. */
export type PersonViewProps = {
  shell: ShellProps;
  person: Person;
  today: CalendarDay;
  notice: PageNotice | undefined;
  identity: Identity | undefined;
  contact: Contact | undefined;
  comune: string | undefined;
  died: CalendarDay | undefined;
  /** she stands under more than one entry */
  merged: boolean;
  steps: readonly PathStep[];
  waiting: readonly Waiting[];
  missing: readonly Judged[];
  withHer: readonly WithHer[];
  appointments: readonly Appointment[] | undefined;
  timeline: readonly { id: string; kind: string; at: Date; who: string }[];
  timelineKind: TimelineKind;
  may: AsideMay;
};

/** Her page: who she is and the path, then what comes next; who is with her beside it; what happened below. Never a
 *  diagnosis, never a service that marks her. */
export function PersonView(p: PersonViewProps) {
  const lang = p.shell.lang;
  const word = (key: CasefileWord, values?: Record<string, string>) => say(casefileWords, key, lang, values);
  const about = (key: keyof typeof peopleWords, values?: Record<string, number>) =>
    say(peopleWords, key, lang, values);
  const name = p.identity
    ? `${p.identity.givenName} ${p.identity.familyName}`
    : word('person', { code: p.person.code });
  const url = `/persone/${p.person.id}`;
  const manager = p.withHer.find((r) => r.manages && r.who !== '');
  const head = [
    p.identity?.birthDate ? about('years', { n: ageOn(p.identity.birthDate, p.today) }) : undefined,
    p.comune,
    manager && word('followedBy', { who: manager.who }),
    p.contact?.preferredChannel && about(p.contact.preferredChannel),
    `${word('code')} ${p.person.code}`,
  ];
  return (
    <OfficePage
      shell={p.shell}
      title={name}
      lead={head.filter(Boolean).join(' · ')}
      notice={p.notice}
      breadcrumbs={[{ href: '/persone', label: about('people') }]}
    >
      {p.died && <Notice kind="warning">{word('diedOn', { day: formatDay(p.died, lang) })}</Notice>}
      {p.merged && <Notice kind="info">{word('mergedNotice')}</Notice>}
      {p.steps.length > 0 && (
        <Steps
          label={word('path')}
          steps={p.steps.map((s) => ({
            label: `${word(s.what)} · ${s.project}`,
            state: s.state,
            href: s.href,
            note: noteOf(s, lang),
          }))}
        />
      )}
      <Columns
        main={
          <>
            {!p.died && <PersonNow waiting={p.waiting} missing={p.missing} today={p.today} />}
            {p.may.diary && !p.died && (
              <p>
                <ButtonLink href={`${url}/diario/nota`}>{word('quickNote')}</ButtonLink>
              </p>
            )}
            <PersonCards url={url} identity={p.identity} contact={p.contact} may={p.may} />
            <section aria-labelledby="timeline-title">
              <h2 id="timeline-title">{word('timeline')}</h2>
              <FilterBar action={url} submitLabel={word('filter')}>
                <SelectField
                  name="tipo"
                  label={word('timelineFilter')}
                  value={p.timelineKind}
                  blank={false}
                  options={timelineKinds.map((k) => ({ value: k, label: word(`kinds.${k}`) }))}
                />
              </FilterBar>
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
        aside={<PersonAside url={url} withHer={p.withHer} appointments={p.appointments} may={p.may} />}
      />
    </OfficePage>
  );
}

function noteOf(step: PathStep, lang: 'it' | 'en'): string {
  switch (step.note) {
    case 'open':
    case 'eligible':
    case 'not-eligible':
      return casefileWords[`requirements.${step.note}`][lang];
    case 'toBegin':
      return casefileWords.toBegin[lang];
    default:
      return Object.hasOwn(casefileWords, step.note)
        ? casefileWords[step.note as CasefileWord][lang]
        : referralWords[step.note as ReferralState][lang];
  }
}
