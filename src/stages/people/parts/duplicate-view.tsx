import { DescriptionList } from '../../../ui/description-list.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import type { FormAsked } from '../../../ui/step-form.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { peopleWords } from '../words.ts';

type Props = {
  asked: FormAsked;
  url: string;
  /** address of the merges of the entry */
  merges: string;
  version: number;
  items: readonly { label: string; value: string }[];
  answer: 'same' | 'different' | null;
  mayAnswer: boolean;
  typed: Typed;
  problems: readonly Problem[];
};

/** A pair: what agrees, and the two answers side by side; or the answer that was given. */
export function DuplicateView(p: Props) {
  const word = useWords(peopleWords);
  const field = fieldOf(p);
  return (
    <>
      <DescriptionList
        items={[
          ...p.items,
          ...(p.answer ? [{ label: word('answerGiven'), value: word(`answer.${p.answer}`) }] : []),
        ]}
      />
      {p.answer === 'same' && (
        <p>
          <a href={p.merges}>{word('merges')}</a>
        </p>
      )}
      {p.answer === null && p.mayAnswer && (
        <Form action={p.url} csrf={p.asked.csrf} idempotencyKey={p.asked.formKey()} version={p.version}>
          <TextareaField
            {...field('reason')}
            label={word('reasonSame')}
            hint={word('reasonSameHint')}
            rows={3}
            maxLength={500}
          />
          <FormActions>
            <SubmitButton name="answer" value="same">
              {word('isSame')}
            </SubmitButton>
            <SubmitButton name="answer" value="different" variant="secondary">
              {word('areTwo')}
            </SubmitButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
