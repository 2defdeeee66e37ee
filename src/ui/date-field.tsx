import type { FieldProps } from './field-props.ts';
import { useWords } from './language.ts';
import { TextField } from './text-field.tsx';
import { uiWords } from './words.ts';

/** A day typed as gg/mm/aaaa; `value` is what was typed, so that a wrong date comes back as it was.
 *  Some telephones' numeric keys have no slash: the schema that reads it accepts 07031985 too. */
export function DateField(props: FieldProps) {
  const word = useWords(uiWords);
  return (
    <TextField
      {...props}
      hint={props.hint ?? word('dateHint')}
      inputMode="numeric"
      maxLength={props.maxLength ?? 20}
      width="short"
      autocomplete={props.autocomplete ?? 'off'}
    />
  );
}
