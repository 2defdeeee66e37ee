import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type Goal, measureKinds, PLAN_TEXT_MAX } from '../types.ts';
import { speakPlan } from './speak.ts';

type Props = { goals: readonly Goal[]; typed: Typed; problems: readonly Problem[] };

/** The first words of a goal, for a list to choose from. */
const MOST_SHOWN = 70;

/** The fields of a measure. */
export function MeasureFields({ goals, typed, problems }: Props) {
  const word = speakPlan(useLanguage());
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  return (
    <>
      <SelectField
        {...field('goalId')}
        label={word('measureGoal')}
        options={goals.map((g, i) => ({
          value: g.id,
          label: `${i + 1}. ${g.words.length > MOST_SHOWN ? `${g.words.slice(0, MOST_SHOWN)}…` : g.words}`,
        }))}
      />
      <SelectField
        {...field('kind')}
        label={word('kind')}
        options={measureKinds.map((k) => ({ value: k, label: word(`measure.${k}`) }))}
      />
      <TextareaField {...field('what')} label={word('what')} rows={3} maxLength={PLAN_TEXT_MAX} required />
      <TextField {...field('who')} label={word('who')} optional autocomplete="off" maxLength={500} />
      <DateField {...field('fromOn')} label={word('fromOn')} hint={word('dayHint')} optional />
      <DateField {...field('byOn')} label={word('byOn')} hint={word('dayHint')} optional />
      <TextField
        {...field('hours')}
        label={word('hours')}
        inputMode="numeric"
        optional
        autocomplete="off"
        width="short"
      />
      <TextareaField
        {...field('howKnown')}
        label={word('howKnown')}
        hint={word('howKnownHint')}
        rows={2}
        maxLength={PLAN_TEXT_MAX}
        optional
      />
    </>
  );
}
