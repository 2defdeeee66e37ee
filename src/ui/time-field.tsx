import type { FieldProps } from './field-props.ts';
import { useWords } from './language.ts';
import { TextField } from './text-field.tsx';
import { uiWords } from './words.ts';

/** An hour of the day typed as HH:MM, 00:00–23:59; `value` is what was typed. */
export function TimeField(props: FieldProps) {
  const word = useWords(uiWords);
  return (
    <TextField
      {...props}
      hint={props.hint ?? word('timeHint')}
      maxLength={props.maxLength ?? 10}
      width="short"
      autocomplete="off"
    />
  );
}
