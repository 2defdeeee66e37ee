import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { seatParts } from '../types.ts';
import { speak } from './speak.ts';

type Props = {
  readonly asked: FormAsked;
  readonly action: string;
  readonly colleagues: readonly Option[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** The form that gives a colleague a seat: who, for which service, with which part. */
export function SeatForm({ asked, action, colleagues, typed, problems }: Props) {
  const word = speak(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <section>
      <h2>{word('addSeat')}</h2>
      {colleagues.length === 0 ? (
        <p>{word('nobodyLeft')}</p>
      ) : (
        <>
          <p>{word('addSeatLead')}</p>
          <StepForm asked={asked} action={action} submit={word('seat')}>
            <SelectField {...field('who')} label={word('who')} options={colleagues} />
            <TextField
              {...field('forService')}
              label={word('forService')}
              hint={word('forServiceHint')}
              maxLength={160}
              autocomplete="off"
            />
            <RadioGroup
              {...field('part')}
              label={word('part')}
              options={seatParts.map((part) => ({ value: part, label: word(`part.${part}`) }))}
            />
          </StepForm>
        </>
      )}
    </section>
  );
}
