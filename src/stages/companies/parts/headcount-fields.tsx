import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

/** The lines of a headcount, in the order of the form. */
export const headcountLines = [
  'permanentFull',
  'permanentPart',
  'permanentPartHundredths',
  'fixedShort',
  'fixedLong',
  'apprentices',
  'executives',
  'coOperativeMembers',
  'agencyWorkers',
  'homeWorkers',
  'abroad',
  'l68Employed',
  'otherExcluded',
] as const;

/** How many people a company employs on a day, by contract. */
export function HeadcountFields(filled: Filled) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <DateField {...field('onDay')} label={word('headcountOn')} hint={word('headcountOnHint')} />
      {headcountLines.map((line) => (
        <TextField
          key={line}
          {...field(line)}
          label={word(`people.${line}`)}
          hint={line === 'permanentPartHundredths' ? word('people.permanentPartHundredths.hint') : undefined}
          inputMode="numeric"
          width="short"
          optional={line !== 'permanentFull'}
        />
      ))}
      <TextField
        {...field('otherExcludedReason')}
        label={word('people.otherExcludedReason')}
        maxLength={300}
        optional
      />
      <TextField {...field('source')} label={word('headcountSource')} maxLength={200} />
    </>
  );
}
