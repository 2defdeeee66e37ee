import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { charges, type Route } from '../types.ts';
import { eligibilityWords } from '../words.ts';

/** The fields by which a checking begins: the way she takes part, and her being in charge. */
export function CheckingFields(props: {
  typed: Typed;
  problems: readonly Problem[];
  /** the ways that the notice admits */
  admitted: readonly Route[];
}) {
  const word = useWords(eligibilityWords);
  const field = (name: string) => ({
    name,
    value: typedText(props.typed, name),
    error: problemOf(props.problems, name),
  });
  return (
    <>
      <RadioGroup
        {...field('route')}
        label={word('route')}
        options={props.admitted.map((r) => ({ value: r, label: word(`route.${r}`) }))}
      />
      <RadioGroup
        {...field('charge')}
        label={word('charge')}
        options={charges.map((c) => ({ value: c, label: word(`charge.${c}`) }))}
      />
      <DateField
        {...field('chargeDueOn')}
        label={word('chargeDueOn')}
        hint={word('chargeDueHint')}
        optional
      />
    </>
  );
}
