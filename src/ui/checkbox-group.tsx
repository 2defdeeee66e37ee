import { Choice } from './choice.tsx';
import { ariaState, type FieldProps, fieldId, type Option } from './field-props.ts';
import { FieldSet } from './field-set.tsx';

/** Props of `CheckboxGroup`; `values` are the ticked ones. */
export type CheckboxGroupProps = Omit<FieldProps, 'value'> & {
  readonly options: readonly Option[];
  readonly values?: readonly string[] | undefined;
};

/** Any number of answers. The first box carries the field's id; an error marks every box as invalid. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, hint, error, optional, values = [] } = props;
  const aria = error ? { 'aria-invalid': ariaState({ name, error })['aria-invalid'] } : {};
  return (
    <FieldSet legend={label} kind="choice" name={name} hint={hint} error={error} optional={optional}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={index === 0 ? fieldId(name) : `${fieldId(name)}-${option.value}`}
          name={name}
          option={option}
          checked={values.includes(option.value)}
          aria={aria}
        />
      ))}
    </FieldSet>
  );
}
