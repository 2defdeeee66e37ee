import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** What a meeting is called, where and when it is held, and how long its members may read. */
export function WhenAndWhere({ typed, problems }: Props) {
  const word = speak(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      <TextField
        {...field('title')}
        label={word('title')}
        hint={word('titleHint')}
        maxLength={160}
        autocomplete="off"
      />
      <TextField
        {...field('place')}
        label={word('place')}
        hint={word('placeHint')}
        maxLength={200}
        autocomplete="off"
      />
      <DateField {...field('day')} label={word('day')} />
      <TimeField {...field('time')} label={word('hour')} />
      <TextField
        {...field('accessDays')}
        label={word('accessDays')}
        hint={word('accessDaysHint')}
        inputMode="numeric"
        width="short"
        autocomplete="off"
      />
    </>
  );
}
