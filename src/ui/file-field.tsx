import { Field } from './field.tsx';
import { ariaState, type FieldProps, fieldId } from './field-props.ts';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** Props of `FileField`. What was chosen is never sent back: a browser does not let a page choose a file. */
export type FileFieldProps = Omit<FieldProps, 'value' | 'autocomplete' | 'maxLength' | 'inputMode'> & {
  /** More than one may be chosen. */
  readonly several?: boolean | undefined;
  /** What the browser offers first, as media types; images and PDF unless told. The server judges by content. */
  readonly accept?: string | undefined;
  /** A telephone opens its camera, and then takes nothing that is kept in it: only where a photograph is meant. */
  readonly camera?: boolean | undefined;
};

/** Files to be attached, in a `Form` that `sendsFiles`. The hint says what is accepted, unless it says something else. */
export function FileField({ several, accept, camera, ...field }: FileFieldProps) {
  const word = useWords(uiWords);
  const told = { ...field, hint: field.hint ?? word(several ? 'filesHint' : 'fileHint') };
  return (
    <Field {...told}>
      <input
        class="input input-file"
        type="file"
        id={fieldId(field.name)}
        name={field.name}
        accept={accept ?? 'application/pdf,image/jpeg,image/png'}
        multiple={several}
        capture={camera ? 'environment' : undefined}
        {...ariaState(told)}
      />
    </Field>
  );
}
