import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import {
  companies as companiesAround,
  noiseLevels,
  publicContacts,
  workplaces,
} from '../../competency-balance/types.ts';
import { licenceCodes, placeKinds, weekdays } from '../types.ts';
import { licenceWords } from '../words/licences.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  sites: readonly Option[];
  tutors: readonly Option[];
};

/** What is around, with the values each may have: the same as in the competency balance. */
const around = { noise: noiseLevels, people: companiesAround, place: workplaces, public: publicContacts };

/** The fields of a place, in five groups. */
export function PlaceFields({ typed, problems, sites, tutors }: Props) {
  const lang = useLanguage();
  const word = placeSpeak(lang);
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  const ticked = typed['licences'];
  return (
    <>
      <FieldSet legend={word('what')}>
        <RadioGroup
          {...field('kind')}
          label={word('kind')}
          options={placeKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
        />
        <TextField {...field('title')} label={word('titleField')} autocomplete="off" maxLength={160} />
        <TextareaField {...field('tasks')} label={word('tasks')} hint={word('tasksHint')} rows={6} />
        <TextareaField {...field('growth')} label={word('growth')} optional rows={2} maxLength={500} />
      </FieldSet>
      <FieldSet legend={word('where')}>
        <SelectField {...field('siteId')} label={word('site')} options={sites} />
        <SelectField
          {...field('tutorId')}
          label={word('tutor')}
          blank={word('noTutor')}
          options={tutors}
          optional
        />
        <TextField {...field('capacity')} label={word('capacity')} width="short" inputMode="numeric" />
        <TextareaField
          {...field('transport')}
          label={word('transport')}
          hint={word('transportHint')}
          optional
          rows={2}
          maxLength={500}
        />
      </FieldSet>
      <FieldSet legend={word('when')}>
        <DateField {...field('fromOn')} label={word('fromOn')} optional />
        <DateField {...field('toOn')} label={word('toOn')} optional />
        <DateField {...field('lostOn')} label={word('lostOn')} hint={word('lostHint')} optional />
        <TextField
          {...field('hoursMin')}
          label={word('hoursMin')}
          width="short"
          inputMode="numeric"
          optional
        />
        <TextField
          {...field('hoursMax')}
          label={word('hoursMax')}
          width="short"
          inputMode="numeric"
          optional
        />
        <FieldSet legend={word('days')} name="days" hint={word('daysHint')}>
          {weekdays.map((d) => (
            <TextField
              key={d}
              {...field(`day${d}`)}
              label={word(`day${d}`)}
              width="medium"
              autocomplete="off"
              optional
            />
          ))}
        </FieldSet>
      </FieldSet>
      <FieldSet legend={word('asked')}>
        <CheckboxGroup
          name="licences"
          label={word('licences')}
          error={problemOf(problems, 'licences')}
          optional
          values={ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [String(ticked)]}
          options={licenceCodes.map((c) => ({ value: c, label: licenceWords[c][lang] }))}
        />
        <TextareaField
          {...field('licenceOther')}
          label={word('licenceOther')}
          hint={word('licenceOtherHint')}
          optional
          rows={2}
        />
      </FieldSet>
      <FieldSet legend={word('around')}>
        {(['noise', 'people', 'place', 'public'] as const).map((name) => (
          <SelectField
            key={name}
            {...field(name)}
            label={word(name)}
            blank={word('notKnown')}
            options={around[name].map((v) => ({
              value: v,
              label: word(`${name}.${v}` as Parameters<typeof word>[0]),
            }))}
          />
        ))}
      </FieldSet>
    </>
  );
}
