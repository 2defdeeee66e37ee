import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { addressees, MOST_SAID, type Said, SENTENCE_MAX, sayers } from '../types.ts';
import { speakCard } from './card-speak.ts';

type Props = {
  readonly said: readonly Said[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** Up to three things that are said of her: what, by whom, to whom. */
export function SaidFields({ said, typed, problems }: Props) {
  const lang = useLanguage();
  const word = speakCard(lang);
  const fresh = Object.keys(typed).length === 0;
  return (
    <>
      {Array.from({ length: MOST_SAID }, (_, i) => {
        const s = said[i];
        const number = { number: i + 1 };
        const chosen = typed[`to${i}`];
        const written = s === undefined ? [] : s.to.length === 0 ? ['nobody'] : s.to;
        return (
          <FieldSet key={`said${number.number}`} legend={word('saidNumber', number)}>
            <TextField
              name={`words${i}`}
              label={word('saidWords', number)}
              hint={i === 0 ? word('saidWordsHint') : undefined}
              value={fresh ? (s?.words ?? '') : typedText(typed, `words${i}`)}
              error={problemOf(problems, `words${i}`)}
              maxLength={SENTENCE_MAX}
              autocomplete="off"
              optional
            />
            <RadioGroup
              name={`by${i}`}
              label={word('saidBy', number)}
              value={fresh ? s?.by : typedText(typed, `by${i}`)}
              error={problemOf(problems, `by${i}`)}
              options={sayers.map((value) => ({ value, label: word(`by.${value}`) }))}
              optional
            />
            <CheckboxGroup
              name={`to${i}`}
              label={word('saidTo', number)}
              values={fresh ? written : typeof chosen === 'string' ? [chosen] : (chosen ?? [])}
              error={problemOf(problems, `to${i}`)}
              options={[...addressees, 'nobody' as const].map((value) => ({
                value,
                label: word(`to.${value}`),
              }))}
              optional
            />
          </FieldSet>
        );
      })}
    </>
  );
}
