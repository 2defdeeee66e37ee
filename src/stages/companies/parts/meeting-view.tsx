import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { PageLink } from '../../../ui/shell-props.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Filled } from '../../../ui/typed.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { CompanyMeeting } from '../types.ts';
import { CompanyFrame } from './company-frame.tsx';
import { type BothTexts, BothVersions } from './form-page.tsx';
import { type MeetingChoices, MeetingFields } from './meeting-fields.tsx';
import { speak } from './speak.ts';

type Props = Filled & {
  readonly asked: FormAsked;
  readonly company: string;
  readonly url: string;
  readonly above: readonly PageLink[];
  readonly meeting: CompanyMeeting;
  /** the reader's body goes, and it was not held or cancelled */
  readonly runs: boolean;
  readonly past: boolean;
  readonly version: number;
  readonly both: BothTexts | undefined;
  readonly choices: MeetingChoices;
};

const tones = {
  planned: 'waiting',
  held: 'good',
  cancelled: 'stopped',
} as const satisfies Record<CompanyMeeting['state'], StateTone>;

/** One meeting with a company: when, what for, the file for the calendar, and what one does with it. */
export function CompanyMeetingView(p: Props) {
  const { asked, url, meeting } = p;
  const { lang } = asked.shell;
  const word = speak(lang);
  const choice = (options: MeetingChoices['sites'], id: string | null) =>
    options.find((o) => o.value === id)?.label;
  return (
    <CompanyFrame
      shell={asked.shell}
      title={word('meetingTitle', { name: p.company })}
      above={p.above}
      problems={p.problems}
    >
      <p>
        <StateTag tone={tones[meeting.state]}>{word(`meetingState.${meeting.state}`)}</StateTag>
      </p>
      <DescriptionList
        items={[
          { label: word('meetingWhen'), value: formatInstant(meeting.startsAt, lang) },
          { label: word('meetingAbout'), value: meeting.about },
          {
            label: word('siteWhere'),
            value: [choice(p.choices.sites, meeting.siteId), meeting.place].filter(Boolean).join(', '),
          },
          { label: word('spokenWith'), value: choice(p.choices.people, meeting.contactId) },
          { label: word('meetingWho'), value: choice(p.choices.colleagues, meeting.heldBy) },
        ]}
      />
      <p>
        <ButtonLink href={`${url}/calendario`}>{word('meetingIcs')}</ButtonLink>
      </p>
      {p.runs && p.past && (
        <StepForm asked={asked} action={`${url}/tenuto`} version={p.version} submit={word('meetingHeld')} />
      )}
      <BothVersions both={p.both} />
      {p.runs && (
        <>
          <StepForm
            asked={asked}
            action={url}
            version={p.version}
            submit={word('meetingSave')}
            variant={p.past ? 'secondary' : 'primary'}
          >
            <MeetingFields typed={p.typed} problems={p.problems} {...p.choices} />
          </StepForm>
          <StepForm
            asked={asked}
            action={`${url}/annulla`}
            version={p.version}
            submit={word('meetingCancel')}
            variant="danger"
          />
        </>
      )}
    </CompanyFrame>
  );
}
