import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { peopleWords } from '../words.ts';
import { ActFields } from './act-fields.tsx';
import { ConflictFields } from './conflict-fields.tsx';

type Props = {
  asked: FormAsked;
  /** address of the representative's page; each form posts below it */
  url: string;
  version: number;
  ended: boolean;
  typed: Typed;
  problems: readonly Problem[];
};

/** What may be changed of a representative: the acts, how to reach, the conflict, the end. */
export function RepresentativeForms({ asked, url, version, ended, typed, problems }: Props) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <h2>{word('whatDecreeSays')}</h2>
      <StepForm asked={asked} action={`${url}/atti`} version={version} submit={word('saveActs')}>
        <ActFields typed={typed} problems={problems} />
      </StepForm>
      <h2>{word('representativeContact')}</h2>
      <StepForm
        asked={asked}
        action={`${url}/recapito`}
        version={version}
        submit={word('saveRepresentativeContact')}
      >
        <TextField {...field('contact')} label={word('representativeContact')} autocomplete="off" optional />
      </StepForm>
      <h2>{word('conflictTitle')}</h2>
      <StepForm asked={asked} action={`${url}/conflitto`} version={version} submit={word('declareConflict')}>
        <ConflictFields typed={typed} problems={problems} />
      </StepForm>
      {!ended && (
        <>
          <h2>{word('endTitle')}</h2>
          <StepForm
            asked={asked}
            action={`${url}/fine`}
            version={version}
            submit={word('endRepresentative')}
            variant="danger"
          >
            <DateField {...field('endedOn')} label={word('endedOn')} />
          </StepForm>
        </>
      )}
    </>
  );
}
