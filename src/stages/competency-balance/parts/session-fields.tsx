import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { balanceSessionOutcomes } from '../types.ts';
import { speakBalance } from './balance-speak.ts';

type Props = { typed: Typed; problems: readonly Problem[]; withOutcome: boolean };

/** The fields of a session. «Not today» is an answer like the other, and needs the day alone. */
export function SessionFields({ typed, problems, withOutcome }: Props) {
  const word = speakBalance(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      {withOutcome ? (
        <RadioGroup
          {...field('outcome')}
          label={word('outcome')}
          options={balanceSessionOutcomes.map((o) => ({
            value: o,
            label: word(`outcome.${o}`),
            ...(o === 'not-today' ? { hint: word('outcome.not-today.hint') } : {}),
          }))}
        />
      ) : (
        <input type="hidden" name="outcome" value="held" />
      )}
      <DateField {...field('heldOn')} label={word('heldOn')} />
      <TimeField {...field('startsAt')} label={word('startsAt')} optional />
      <TextField
        {...field('minutes')}
        label={word('minutes')}
        inputMode="numeric"
        autocomplete="off"
        width="short"
        optional={withOutcome}
      />
      <TextField
        {...field('place')}
        label={word('place')}
        hint={word('placeHint')}
        autocomplete="off"
        optional
      />
      <TextField
        {...field('withWhom')}
        label={word('withWhom')}
        hint={word('withHint')}
        autocomplete="off"
        optional
      />
      <TextareaField {...field('content')} label={word('content')} rows={4} maxLength={4_000} optional />
    </>
  );
}
