import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { PLAN_TEXT_MAX, reviewOutcomes } from '../types.ts';
import { speakPlan } from './speak.ts';

/** The fields of a review that was held. */
export function ReviewFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = speakPlan(useLanguage());
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  return (
    <>
      <DateField {...field('heldOn')} label={word('reviewHeldOn')} hint={word('dayHint')} />
      <TextareaField {...field('text')} label={word('reviewText')} rows={5} maxLength={PLAN_TEXT_MAX} />
      <RadioGroup
        {...field('outcome')}
        label={word('reviewOutcome')}
        options={reviewOutcomes.map((o) => ({ value: o, label: word(`outcome.${o}`) }))}
      />
      <DateField {...field('next')} label={word('reviewNext')} hint={word('reviewNextHint')} optional />
    </>
  );
}
