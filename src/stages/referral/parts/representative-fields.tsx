import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { agreementWords } from '../words/agreement.ts';

type Props = {
  mode: 'together' | 'represented';
  /** of the representative whom the decree names for this act today */
  name: string;
  typed: Typed;
  problems: readonly Problem[];
};

/** The representative's answer, under hers. */
export function RepresentativeFields({ mode, name, typed, problems }: Props) {
  const word = useWords(agreementWords);
  return (
    <FieldSet legend={word('signs')}>
      <p>{word(mode === 'together' ? 'representativeTogether' : 'representativeRepresented', { name })}</p>
      <p>{word('dissentNote')}</p>
      <RadioGroup
        name="representativeAnswer"
        label={word('representativeAnswer', { name })}
        hint={word('representativeAnswerHint')}
        value={typedText(typed, 'representativeAnswer')}
        error={problemOf(problems, 'representativeAnswer')}
        optional
        options={(['agrees', 'does-not-agree'] as const).map((value) => ({
          value,
          label: word(`representative.${value}`),
        }))}
      />
    </FieldSet>
  );
}
