import { Choice } from './choice.tsx';
import { ariaState, type FieldProps, fieldId } from './field-props.ts';
import { FieldTexts } from './field-texts.tsx';

/** Props of `CheckboxField`; `value` is what is sent when ticked, "on" unless told. */
export type CheckboxFieldProps = Omit<FieldProps, 'optional'> & { readonly checked?: boolean | undefined };

/** One yes or no. Hint and error stand above the box, where the eye passes first. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, hint, error, value = 'on', checked = false } = props;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <FieldTexts name={name} hint={hint} error={error} />
      <Choice
        type="checkbox"
        id={fieldId(name)}
        name={name}
        option={{ value, label }}
        checked={checked}
        aria={ariaState(props)}
      />
    </div>
  );
}
