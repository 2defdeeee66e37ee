import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type AccommodationCode, accommodationStates } from '../types.ts';
import { accommodationWords } from '../words/accommodations.ts';
import type { PlaceWord } from '../words.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  groups: readonly { group: string; codes: readonly AccommodationCode[] }[];
  typed: Typed;
  problems: readonly Problem[];
};

/** One choice an accommodation, group by group, and what else there is in words. */
export function AccommodationFields({ groups, typed, problems }: Props) {
  const lang = useLanguage();
  const word = placeSpeak(lang);
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  return (
    <>
      {groups.map(({ group, codes }) => (
        <FieldSet key={group} legend={word(`group.${group}` as PlaceWord)}>
          {codes.map((code) => (
            <SelectField
              key={code}
              {...field(code)}
              label={accommodationWords[code][lang]}
              blank={word('notKnown')}
              options={accommodationStates.map((s) => ({ value: s, label: word(s) }))}
            />
          ))}
        </FieldSet>
      ))}
      {(['ownThere', 'ownPossible'] as const).map((name) => (
        <TextareaField
          key={name}
          {...field(name)}
          label={word(name)}
          hint={word('oneALine')}
          optional
          rows={3}
        />
      ))}
    </>
  );
}
