import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { useWords } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { branchOf, type FeedbackStep } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';
import { AnswerChoice } from './answer-choice.tsx';
import { DetailField } from './detail-field.tsx';
import { StarChoice } from './star-choice.tsx';

/** Props of `FeedbackStepForm`. */
export type FeedbackStepProps = {
  readonly action: string;
  readonly step: FeedbackStep;
  /** whether a service is rated, and not a page */
  readonly service: boolean;
  /** the form's own number: the last step sent twice counts once */
  readonly formKey: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

const carried = {
  stars: ['answer', 'detail'],
  answer: ['stars', 'detail'],
  text: ['stars', 'answer'],
} as const satisfies Record<FeedbackStep, readonly string[]>;

/** One step of the form as a page of its own: what was chosen before travels in hidden fields. */
export function FeedbackStepForm({ action, step, service, formKey, typed, problems }: FeedbackStepProps) {
  const word = useWords(feedbackFormWords);
  const stars = typedText(typed, 'stars');
  return (
    <form class="form feedback-step" method="post" action={action} accept-charset="utf-8" novalidate>
      <ErrorSummary errors={problems} />
      <input type="hidden" name="page" value={typedText(typed, 'page')} />
      <input type="hidden" name="key" value={formKey} />
      {carried[step].map((name) => {
        const value = typedText(typed, name);
        return value && <input key={name} type="hidden" name={name} value={value} />;
      })}
      {step !== 'stars' && <p>{word('given', { n: stars })}</p>}
      {step === 'stars' && (
        <StarChoice service={service} chosen={stars} error={problemOf(problems, 'stars')} />
      )}
      {step === 'answer' && (
        <AnswerChoice
          branch={branchOf(Number(stars))}
          chosen={typedText(typed, 'answer')}
          error={problemOf(problems, 'answer')}
        />
      )}
      {step === 'text' && (
        <DetailField value={typedText(typed, 'detail')} error={problemOf(problems, 'detail')} />
      )}
      <div class="cmp-rating__buttons">
        <SubmitButton name="step" value={step}>
          {word(step === 'text' ? 'send' : 'next')}
        </SubmitButton>
        {step !== 'stars' && (
          <SubmitButton variant="secondary" name="step" value={`back-from-${step}`}>
            {word('back')}
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
