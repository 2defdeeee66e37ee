import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { speakPlan } from './speak.ts';

type Props = {
  action: string;
  asked: FormNeeds;
  version: number;
  typed: Typed;
  problems: readonly Problem[];
};

/** The form by which she is exempted from a review, with the reason and the day of the next one. */
export function ExemptionForm(p: Props) {
  const word = speakPlan(useLanguage());
  return (
    <section>
      <h2>{word('exemptTitle')}</h2>
      <p>{word('exemptLead')}</p>
      <StepForm
        action={p.action}
        asked={p.asked}
        version={p.version}
        variant="secondary"
        submit={word('exempt')}
      >
        <TextareaField
          name="reason"
          label={word('reason')}
          value={typedText(p.typed, 'reason')}
          error={problemOf(p.problems, 'reason')}
          rows={3}
          maxLength={1_000}
        />
        <DateField
          name="exemptNext"
          label={word('reviewNext')}
          hint={word('dayHint')}
          value={typedText(p.typed, 'exemptNext')}
          error={problemOf(p.problems, 'exemptNext')}
        />
      </StepForm>
    </section>
  );
}
