import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { say, useLanguage } from '../../../ui/language.ts';
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
import { type AccommodationCode, licenceCodes } from '../types.ts';
import { accommodationWords } from '../words/accommodations.ts';
import { type CompanyFormWord, companyFormWords } from '../words/company-form.ts';
import { licenceWords } from '../words/licences.ts';
import { placeSpeak } from './place-speak.ts';

const around = { noise: noiseLevels, people: companiesAround, place: workplaces, public: publicContacts };

type Props = {
  /** accommodations, group by group */
  groups: readonly { group: string; codes: readonly AccommodationCode[] }[];
  typed: Typed;
  problems: readonly Problem[];
};

/** The questions to a company: the work, when and where, what it takes, what can be adapted, who is there. */
export function CompanyForm({ groups, typed, problems }: Props) {
  const lang = useLanguage();
  const word = (key: CompanyFormWord) => say(companyFormWords, key, lang);
  const place = placeSpeak(lang);
  const field = (name: CompanyFormWord) => ({
    name,
    label: word(name),
    value: typedText(typed, name),
    error: problemOf(problems, name),
    autocomplete: 'off',
  });
  const ticks = (name: string) => {
    const ticked = typed[name];
    return {
      name,
      error: problemOf(problems, name),
      optional: true,
      values: ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [String(ticked)],
    };
  };
  const number = { width: 'short', inputMode: 'numeric', optional: true } as const;
  return (
    <>
      <FieldSet legend={word('work')}>
        <TextField
          {...field('name')}
          name="title"
          value={typedText(typed, 'title')}
          error={problemOf(problems, 'title')}
        />
        <TextareaField {...field('tasks')} hint={word('tasksHint')} rows={6} />
        <TextField {...field('capacity')} {...number} />
        <TextareaField {...field('growth')} optional rows={2} maxLength={500} />
      </FieldSet>
      <FieldSet legend={word('whenWhere')}>
        <TextField {...field('where')} hint={word('whereHint')} optional />
        <TextareaField {...field('days')} hint={word('daysHint')} optional rows={2} />
        <TextField {...field('hoursMin')} {...number} />
        <TextField {...field('hoursMax')} {...number} />
        <DateField {...field('fromOn')} optional />
        <DateField {...field('lostOn')} optional />
        <TextareaField {...field('transport')} hint={word('transportHint')} optional rows={2} />
      </FieldSet>
      <FieldSet legend={word('needs')}>
        <CheckboxGroup
          {...ticks('licences')}
          label={word('licences')}
          options={licenceCodes.map((c) => ({ value: c, label: licenceWords[c][lang] }))}
        />
        <TextareaField {...field('licenceOther')} hint={word('oneALine')} optional rows={2} />
        {(['noise', 'people', 'place', 'public'] as const).map((name) => (
          <SelectField
            key={name}
            {...field(name)}
            blank={word('dontKnow')}
            options={around[name].map((v) => ({
              value: v,
              label: place(`${name}.${v}` as Parameters<typeof place>[0]),
            }))}
          />
        ))}
      </FieldSet>
      <FieldSet legend={word('adapt')}>
        <p>{word('adapts')}</p>
        {groups.map(({ group, codes }) => (
          <CheckboxGroup
            key={group}
            {...ticks(`adapts-${group}`)}
            label={place(`group.${group}` as Parameters<typeof place>[0])}
            options={codes.map((c) => ({ value: c, label: accommodationWords[c][lang] }))}
          />
        ))}
        <TextareaField {...field('ownPossible')} hint={word('oneALine')} optional rows={2} />
      </FieldSet>
      <FieldSet legend={word('who')}>
        <TextField {...field('follows')} optional />
        <TextField {...field('writer')} optional />
      </FieldSet>
    </>
  );
}
