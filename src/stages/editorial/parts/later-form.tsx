import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StepForm, type StepFormProps } from '../../../ui/step-form.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

type Props = Filled & Pick<StepFormProps, 'asked' | 'action' | 'submit' | 'unseen'>;

/** At which day and hour something is to happen to a page. */
export function LaterForm({ typed, problems, ...form }: Props) {
  const word = speak(useLanguage());
  const field = fieldOf({ typed, problems }, 'off');
  return (
    <>
      <h2>{word('laterTitle')}</h2>
      <StepForm {...form} variant="secondary">
        <DateField {...field('day')} label={word('dueDay')} hint={word('dueDayHint')} />
        <TimeField {...field('time')} label={word('dueTime')} />
      </StepForm>
    </>
  );
}
