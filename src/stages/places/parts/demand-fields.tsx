import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { demandCodes, environmentCodes, extents } from '../types.ts';
import { icfWords } from '../words/icf.ts';
import { placeSpeak } from './place-speak.ts';

/** One choice a code: how much the task asks of the activity, how the place hinders or helps. */
export function DemandFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const lang = useLanguage();
  const word = placeSpeak(lang);
  const strong = extents.filter((n) => n > 0);
  const factors = [
    ...strong
      .toReversed()
      .map((n) => ({ value: `b${n}`, label: `${word('barrier')}, ${word(`extent.${n}`)}` })),
    { value: '0', label: word('indifferent') },
    ...strong.map((n) => ({ value: `f${n}`, label: `${word('facilitator')}, ${word(`extent.${n}`)}` })),
  ];
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
