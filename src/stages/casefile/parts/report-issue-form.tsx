import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { speakReport } from './report-speak.ts';

type Props = Filled & {
  readonly action: string;
  readonly asked: FormNeeds;
  readonly version: number;
};

/** Issues a draft, with the protocol number of the writer's body where there is one. */
export function ReportIssueForm({ asked, action, version, typed, problems }: Props) {
  const word = speakReport(useLanguage());
  const field = fieldOf({ typed, problems });
  return (
    <section aria-labelledby="issue-title">
      <h2 id="issue-title">{word('issue')}</h2>
      <p>{word('issueLead')}</p>
      <StepForm asked={asked} action={action} version={version} submit={word('issue')}>
        <TextField
          {...field('number')}
          label={word('protocolNumber')}
          hint={word('protocolHint')}
          width="medium"
          autocomplete="off"
          optional
        />
        <DateField {...field('day')} label={word('protocolDay')} optional />
      </StepForm>
    </section>
  );
}
