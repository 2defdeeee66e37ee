import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { routes } from '../../eligibility/types.ts';
import { criteria } from '../types.ts';
import { reasonWords } from '../words/reasons.ts';
import { weightsWords } from '../words/weights.ts';

/** The questions of a version of the weights. */
export function WeightsFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(weightsWords);
  const lang = useLanguage();
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  const number = { inputMode: 'numeric', maxLength: 5 } as const;
  return (
    <>
      <FieldSet legend={word('weight')} name="weights" hint={word('weightsHint')}>
        {criteria.map((c) => (
          <TextField key={c} {...field(c)} label={reasonWords[`criterion.${c}`][lang]} {...number} />
        ))}
      </FieldSet>
      <FieldSet legend={word('quotas')} name="quotas" hint={word('quotasHint')}>
        {routes.map((r) => (
          <TextField key={r} {...field(`quota-${r}`)} label={word(`quota.${r}`)} {...number} optional />
        ))}
      </FieldSet>
      <TextField
        {...field('unplaced')}
        label={word('unplaced')}
        hint={word('unplacedHint')}
        {...number}
        optional
      />
      <TextareaField {...field('reason')} label={word('reason')} hint={word('reasonHint')} rows={3} />
    </>
  );
}
