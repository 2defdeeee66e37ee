import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { otherProjectKinds, PLAN_TEXT_MAX } from '../types.ts';
import { speakPlan } from './speak.ts';

/** The fields of a project that she has already. */
export function OtherProjectFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = speakPlan(useLanguage());
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  return (
    <>
      <SelectField
        {...field('kind')}
        label={word('otherKind')}
        options={otherProjectKinds.map((k) => ({ value: k, label: word(`other.${k}`) }))}
      />
      <TextField {...field('body')} label={word('otherBody')} autocomplete="off" maxLength={300} required />
      <TextField
        {...field('referent')}
        label={word('otherReferent')}
        autocomplete="off"
        maxLength={300}
        optional
      />
      <DateField {...field('begunOn')} label={word('begunOn')} hint={word('dayHint')} optional />
      <DateField {...field('endsOn')} label={word('otherEndsOn')} hint={word('dayHint')} optional />
      <TextareaField
        {...field('note')}
        label={word('otherNote')}
        rows={3}
        maxLength={PLAN_TEXT_MAX}
        optional
      />
    </>
  );
}
