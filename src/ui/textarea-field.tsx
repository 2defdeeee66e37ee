import { Field } from './field.tsx';
import { ariaState, type FieldProps, fieldId } from './field-props.ts';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** Props of `TextareaField`. */
export type TextareaFieldProps = FieldProps & { readonly rows?: number | undefined };

/** Several lines of text. `maxLength` is written as a hint and not enforced by the browser, which would cut
 *  a pasted text in silence; the server refuses it in words. */
export function TextareaField(props: TextareaFieldProps) {
  const word = useWords(uiWords);
  const limit = props.maxLength === undefined ? undefined : word('atMost', { count: props.maxLength });
  const hint = props.hint && limit ? [props.hint, '. ', limit] : (props.hint ?? limit);
  const field = { ...props, hint };
  return (
    <Field {...field}>
      <textarea
        class="input"
        id={fieldId(props.name)}
        name={props.name}
        rows={props.rows ?? 5}
        dir="auto"
        autocomplete={props.autocomplete}
        // A parser drops one line feed after the tag; a text that begins with one gets another to lose.
        value={props.value?.startsWith('\n') ? `\n${props.value}` : (props.value ?? '')}
        {...ariaState(field)}
      />
    </Field>
  );
}
