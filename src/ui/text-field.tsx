import { Field } from './field.tsx';
import { ariaState, type FieldProps, fieldId } from './field-props.ts';

/** Props of `TextField`. */
export type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | undefined;
  /** How long an answer is expected; full when not told. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
};

/** One line of text. `dir=auto` lets a name in Arabic or Hebrew read its own way; a password is never sent back. */
export function TextField(props: TextFieldProps) {
  const { name, type = 'text', width = 'full' } = props;
  return (
    <Field {...props}>
      <input
        class={width === 'full' ? 'input' : `input input-${width}`}
        // The typings tie each type to its own list and role; we use neither, and all five share the rest.
        type={type as 'text'}
        id={fieldId(name)}
        name={name}
        value={type === 'password' ? undefined : (props.value ?? '')}
        dir="auto"
        spellcheck={false}
        autocomplete={props.autocomplete}
        maxlength={props.maxLength}
        inputmode={props.inputMode}
        {...ariaState(props)}
      />
    </Field>
  );
}
