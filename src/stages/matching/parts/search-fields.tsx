import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { licenceCodes, placeKinds, weekdays } from '../../places/types.ts';
import { licenceWords } from '../../places/words/licences.ts';
import { searchStates } from '../types.ts';
import { reasonWords } from '../words/reasons.ts';
import { searchWords } from '../words/search.ts';

/** The questions of what she looks for. */
export function SearchFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(searchWords);
  const lang = useLanguage();
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  const ticked = (name: string): string[] => {
    const value = typed[name] ?? [];
    return typeof value === 'string' ? [value] : [...value];
  };
  return (
    <>
      <RadioGroup
        {...field('state')}
        label={word('state')}
        options={searchStates.map((s) => ({ value: s, label: word(`state.${s}`) }))}
      />
      <DateField {...field('readyOn')} label={word('readyOn')} hint={word('readyOnHint')} optional />
      <CheckboxGroup
        name="kinds"
        label={word('kinds')}
        hint={word('kindsHint')}
        error={problemOf(problems, 'kinds')}
        values={ticked('kinds')}
        optional
        options={placeKinds.map((k) => ({ value: k, label: reasonWords[`kind.${k}`][lang] }))}
      />
      <RadioGroup
        {...field('licencesAsked')}
        label={word('licencesAsked')}
        options={(['not-asked', 'asked'] as const).map((a) => ({ value: a, label: word(`asked.${a}`) }))}
      />
      <CheckboxGroup
        name="licences"
        label={word('licencesHeld')}
        error={problemOf(problems, 'licences')}
        values={ticked('licences')}
        optional
        options={licenceCodes.map((l) => ({ value: l, label: licenceWords[l][lang] }))}
      />
      <TextareaField {...field('otherLicences')} label={word('otherLicences')} rows={2} optional />
      <RadioGroup
        {...field('timesAsked')}
        label={word('times')}
        options={(['not-asked', 'any', 'these'] as const).map((t) => ({
          value: t,
          label: word(`times.${t}`),
        }))}
      />
      <FieldSet legend={word('times.these')} hint={word('timesHint')} name="days">
        {weekdays.map((d) => (
          <TextField
            key={d}
            {...field(`day${d}`)}
            label={capital(reasonWords[`day.${d}`][lang])}
            maxLength={80}
            optional
          />
        ))}
      </FieldSet>
      <RadioGroup
        {...field('growth')}
        label={word('growth')}
        options={(['not-asked', 'wanted', 'not-now'] as const).map((g) => ({
          value: g,
          label: word(`growth.${g}`),
        }))}
      />
      <TextareaField {...field('note')} label={word('note')} hint={word('noteHint')} rows={4} optional />
    </>
  );
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
