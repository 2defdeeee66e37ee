import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { travelMeans } from '../../competency-balance/types.ts';
import { entryWords } from '../../competency-balance/words/entries.ts';
import { searchWords } from '../words/search.ts';

type Props = { typed: Typed; problems: readonly Problem[]; sites: readonly Option[] };

/** The questions of a way to a place of work. */
export function TravelFields({ typed, problems, sites }: Props) {
  const word = useWords(searchWords);
  const lang = useLanguage();
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  const number = { inputMode: 'numeric', maxLength: 5, optional: true } as const;
  return (
    <>
      <SelectField {...field('site')} label={word('site')} options={sites} />
      <SelectField
        {...field('means')}
        label={word('means')}
        options={travelMeans.map((m) => ({ value: m, label: entryWords[`means.${m}`][lang] }))}
      />
      <TimeField {...field('arrivesAt')} label={word('arrivesAt')} hint={word('arrivesAtHint')} optional />
      <RadioGroup
        {...field('possible')}
        label={word('possible')}
        options={(['yes', 'no'] as const).map((p) => ({ value: p, label: word(`possible.${p}`) }))}
      />
      <TextField {...field('minutes')} label={word('minutes')} {...number} />
      <TextField {...field('kilometres')} label={word('kilometres')} {...number} />
      <RadioGroup
        {...field('how')}
        label={word('how')}
        options={(['tried', 'told'] as const).map((v) => ({ value: v, label: word(`how.${v}`) }))}
      />
      <DateField {...field('onDay')} label={word('onDay')} />
      <TextField {...field('cost')} label={word('cost')} inputMode="decimal" maxLength={10} optional />
      <TextareaField {...field('note')} label={word('note')} rows={3} optional />
    </>
  );
}
