import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { actModes, representedActs } from '../types.ts';
import { peopleWords } from '../words.ts';

/** What the decree says of each act; what is not marked she does alone. */
export function ActFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      {representedActs.map((act) => (
        <SelectField
          key={act}
          {...field(`act-${act}`)}
          label={word(`act.${act}`)}
          blank={false}
          options={actModes.map((mode) => ({ value: mode, label: word(`mode.${mode}`) }))}
        />
      ))}
    </>
  );
}
