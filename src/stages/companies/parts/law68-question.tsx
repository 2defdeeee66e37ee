import { DateField } from '../../../ui/date-field.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { useWords } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { law68Words } from '../words/l68.ts';

/** What was asked, as it was typed, and what is wrong with it. */
export type Law68Typed = {
  readonly day: string;
  readonly workingDays: string;
  readonly wrong: readonly ('day' | 'workingDays')[];
};

/** How the two are called in the URL. */
export const law68Fields = { day: 'giorno', workingDays: 'giorniLavorativi' } as const;

/** For which day, and for how many working days: a form that writes itself into the URL. */
export function Law68QuestionBar({ action, typed }: { action: string; typed: Law68Typed }) {
  const word = useWords(law68Words);
  const error = (field: 'day' | 'workingDays') =>
    typed.wrong.includes(field) ? word(`wrong.${field}`) : undefined;
  return (
    <FilterBar action={action} submitLabel={word('recalculate')}>
      <DateField name={law68Fields.day} label={word('day')} value={typed.day} error={error('day')} />
      <TextField
        name={law68Fields.workingDays}
        label={word('workingDays')}
        hint={word('workingDaysHint')}
        value={typed.workingDays}
        error={error('workingDays')}
        inputMode="numeric"
        width="short"
        optional
      />
    </FilterBar>
  );
}
