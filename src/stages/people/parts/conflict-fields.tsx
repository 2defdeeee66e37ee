import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { representativeConflicts } from '../types.ts';
import { peopleWords } from '../words.ts';

/** Whether the representative is something else to her too, and how that is met. */
export function ConflictFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <p>{word('conflictLead')}</p>
      <SelectField
        {...field('conflict')}
        label={word('conflict')}
        blank={false}
        options={representativeConflicts.map((c) => ({ value: c, label: word(`conflict.${c}`) }))}
      />
      <TextareaField
        {...field('conflictNote')}
        label={word('conflictNote')}
        optional
        rows={3}
        maxLength={1_000}
      />
    </>
  );
}
