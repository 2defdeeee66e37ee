import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { entryKinds, TEXT_MAX } from '../types.ts';
import { speak } from './speak.ts';

type Props = {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** kind and text alone: it happened now */
  readonly quick?: boolean;
};

/** The fields of an entry of the diary. */
export function EntryFields({ typed, problems, quick = false }: Props) {
  const word = speak(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      <SelectField
        {...field('kind')}
        label={word('kind')}
        blank={false}
        options={entryKinds.map((k) => ({ value: k, label: word(`entry.${k}`) }))}
      />
      {!quick && (
        <>
          <DateField {...field('day')} label={word('day')} />
          <TimeField {...field('time')} label={word('time')} />
        </>
      )}
      <TextareaField
        {...field('text')}
        label={word('text')}
        hint={word('textHint')}
        rows={quick ? 4 : 6}
        maxLength={TEXT_MAX}
        required
      />
    </>
  );
}
