import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { type Language, useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { demandCodes, environmentCodes, extents } from '../types.ts';
import { icfWords } from '../words/icf.ts';
import { placeSpeak } from './place-speak.ts';

/** One choice a code: how much the task asks of the activity, how the place hinders or helps. */
export function DemandFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const lang = useLanguage();
  const word = placeSpeak(lang);
  const factors = factorOptions(lang);
  const field = (code: keyof typeof icfWords) => ({
    name: code,
    label: `${code} ${icfWords[code][lang]}`,
    value: typedText(typed, code),
    error: problemOf(problems, code),
    blank: word('notKnown'),
  });
  return (
    <>
      <FieldSet legend={word('demands')}>
        {demandCodes.map((code) => (
          <SelectField
            key={code}
            {...field(code)}
            options={extents.map((n) => ({ value: String(n), label: word(`extent.${n}`) }))}
          />
        ))}
      </FieldSet>
      <FieldSet legend={word('environment')}>
        {environmentCodes.map((code) => (
          <SelectField key={code} {...field(code)} options={factors} />
        ))}
      </FieldSet>
    </>
  );
}

/** What may be said of a factor of the place: from what hinders most to what helps most. */
function factorOptions(lang: Language): Option[] {
  const word = placeSpeak(lang);
  const strong = extents.filter((n) => n > 0);
  const both = (letter: 'b' | 'f') =>
    strong.map((n) => ({
      value: `${letter}${n}`,
      label: `${word(letter === 'b' ? 'barrier' : 'facilitator')}, ${word(`extent.${n}`)}`,
    }));
  return [...both('b').toReversed(), { value: '0', label: word('indifferent') }, ...both('f')];
}

/** The words of what was chosen in a field: an extent of a demand, a factor of the place. */
export function sayChosen(lang: Language): (value: string) => string {
  const word = placeSpeak(lang);
  return (value) =>
    extents.some((n) => String(n) === value)
      ? word(`extent.${value as '0'}`)
      : (factorOptions(lang).find((o) => o.value === value)?.label ?? '');
}
