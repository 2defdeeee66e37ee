import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { appointmentKinds, reminders } from '../types.ts';
import { speak } from './speak.ts';

type Props = {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** who may meet her */
  readonly company: readonly Option[];
};

/** The fields of an appointment. */
export function AppointmentFields({ typed, problems, company }: Props) {
  const word = speak(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      <RadioGroup
        {...field('kind')}
        label={word('appointmentKind')}
        options={appointmentKinds.map((k) => ({ value: k, label: word(`appointment.${k}`) }))}
      />
      <DateField {...field('day')} label={word('day')} />
      <TimeField {...field('from')} label={word('from')} />
      <TimeField {...field('to')} label={word('to')} />
      <SelectField {...field('with')} label={word('with')} blank={false} options={company} />
      <TextField
        {...field('place')}
        label={word('place')}
        hint={word('placeHint')}
        optional
        autocomplete="off"
      />
      <TextareaField {...field('note')} label={word('note')} rows={3} optional />
      <SelectField
        {...field('reminder')}
        label={word('reminder')}
        hint={word('reminderHint')}
        blank={false}
        options={reminders.map((r) => ({ value: r, label: word(`reminder.${r}`) }))}
      />
    </>
  );
}
