import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

type Props = {
  asked: FormAsked;
  action: string;
  version: number;
  typed: Typed;
  problems: readonly Problem[];
};

/** The form that gives a relation another last day. */
export function RenewForm({ asked, action, version, typed, problems }: Props) {
  const word = useWords(organisationWords);
  return (
    <section aria-labelledby="renew">
      <h2 id="renew">{word('renewTitle')}</h2>
      <StepForm asked={asked} action={action} version={version} submit={word('renew')}>
        <DateField
          {...fieldOf({ typed, problems })('until')}
          label={word('until')}
          hint={word('relationUntilHint')}
        />
      </StepForm>
    </section>
  );
}
