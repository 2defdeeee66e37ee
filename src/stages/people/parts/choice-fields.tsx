import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { chosenThings } from '../types.ts';
import { peopleWords } from '../words.ts';

/** What she chooses somebody for, and on which day she said so. */
export function ChoiceFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <CheckboxGroup
        name="chosenFor"
        label={word('chosenFor')}
        hint={word('chosenForHint')}
        error={field('chosenFor').error}
        values={[typed['chosenFor'] ?? []].flat()}
        options={chosenThings.map((t) => ({ value: t, label: word(`chosen.${t}`) }))}
        optional
      />
      <DateField {...field('chosenOn')} label={word('chosenOn')} optional />
    </>
  );
}
