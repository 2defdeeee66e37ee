import { useWords } from '../../../ui/language.ts';
import { answersOf, type Branch } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';

type AnswerChoiceProps = {
  branch: Branch;
  chosen?: string;
  error?: string | undefined;
  hidden?: boolean;
};

/** What was difficult, or what one liked: one answer of five. */
export function AnswerChoice({ branch, chosen = '', error, hidden = false }: AnswerChoiceProps) {
  const word = useWords(feedbackFormWords);
  const errorId = error && 'error-answer';
  const idOf = (index: number, answer: string) => {
    if (hidden) return `feedback-${branch}-${answer}`;
    return index === 0 ? 'field-answer' : `field-answer-${answer}`;
  };
  return (
    <fieldset
      class={`fieldset-rating fieldset-rating-${branch === 'positive' ? 'one' : 'two'}`}
      data-element={`feedback-rating-${branch}`}
      aria-describedby={errorId}
      hidden={hidden}
    >
      <legend class="iscrizioni-header">
        <span class="step-title">
          <span data-element="feedback-rating-question">{word(branch)}</span>{' '}
          <span class="step">{word('stepOf', { n: 1 })}</span>
        </span>
      </legend>
      {error && (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      )}
      <div class="cmp-radio-list">
        {answersOf[branch].map((answer, index) => (
          <div key={answer} class="radio-body">
            <input
              type="radio"
              id={idOf(index, answer)}
              name="answer"
              value={answer}
              checked={!hidden && chosen === answer}
            />
            <label for={idOf(index, answer)} data-element="feedback-rating-answer">
              {word(answer)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
