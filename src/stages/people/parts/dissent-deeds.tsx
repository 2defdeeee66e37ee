import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { dissentOutcomes } from '../types.ts';
import { peopleWords } from '../words.ts';

type Props = {
  asked: FormAsked;
  url: string;
  version: number;
  told: boolean;
  typed: Typed;
  problems: readonly Problem[];
};

/** What may be done about an open dissent: date that the judge was told, and say how it ended. */
export function DissentDeeds({ asked, url, version, told, typed, problems }: Props) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      {!told && (
        <StepForm
          asked={asked}
          action={`${url}/giudice`}
          version={version}
          submit={word('noteTold')}
          variant="secondary"
        >
          <DateField {...field('toldOn')} label={word('toldOn')} />
        </StepForm>
      )}
      <StepForm asked={asked} action={`${url}/esito`} version={version} submit={word('resolveDissent')}>
        <SelectField
          {...field('outcome')}
          label={word('outcome')}
          options={dissentOutcomes.map((o) => ({ value: o, label: word(`outcome.${o}`) }))}
        />
      </StepForm>
    </>
  );
}
