import { Choice } from './choice.tsx';
import { type FieldProps, fieldId, type Option } from './field-props.ts';
import { FieldSet } from './field-set.tsx';

/** Props of `RadioGroup`; `label` is the question. */
export type RadioGroupProps = FieldProps & { readonly options: readonly Option[] };

/** One answer of a few. Nothing is chosen beforehand; the first radio carries the field's id. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, hint, error, optional, required, value } = props;
  return (
    <FieldSet
      legend={label}
      kind="choice"
      role="radiogroup"
      name={name}
      hint={hint}
      error={error}
      optional={optional}
      required={required}
    >
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={index === 0 ? fieldId(name) : `${fieldId(name)}-${option.value}`}
          name={name}
          option={option}
          checked={option.value === value}
        />
      ))}
    </FieldSet>
  );
}
