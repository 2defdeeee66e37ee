import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

/** What a meeting may be chosen from. */
export type MeetingChoices = {
  readonly sites: readonly Option[];
  readonly people: readonly Option[];
  readonly colleagues: readonly Option[];
};

/** When and where one meets a company, with whom, who goes and what for. */
export function MeetingFields({ sites, people, colleagues, ...filled }: Filled & MeetingChoices) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <TextField
        {...field('about')}
        label={word('meetingAbout')}
        hint={word('meetingAboutHint')}
        maxLength={300}
      />
      <DateField {...field('day')} label={word('meetingDay')} />
      <TimeField {...field('time')} label={word('meetingTime')} />
      <TextField {...field('minutes')} label={word('meetingMinutes')} inputMode="numeric" width="short" />
      {sites.length > 0 && (
        <SelectField {...field('siteId')} label={word('meetingSite')} options={sites} optional />
      )}
      <TextField {...field('place')} label={word('meetingPlace')} maxLength={200} optional />
      {people.length > 0 && (
        <SelectField {...field('contactId')} label={word('spokenWith')} options={people} optional />
      )}
      <SelectField {...field('heldBy')} label={word('meetingWho')} options={colleagues} />
    </>
  );
}
