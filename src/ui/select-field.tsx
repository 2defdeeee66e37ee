import { Field } from './field.tsx';
import { ariaState, type FieldProps, fieldId, type Option } from './field-props.ts';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** Props of `SelectField`. `blank` is the text of the empty first option; `false` leaves it out. */
export type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly blank?: string | false | undefined;
};

/** One choice of a long list; up to about five choices `RadioGroup` reads better. */
export function SelectField(props: SelectFieldProps) {
  const word = useWords(uiWords);
  const { name, value = '', blank = word('choose') } = props;
  return (
    <Field {...props}>
      <select
        class="input"
        id={fieldId(name)}
        name={name}
        autocomplete={props.autocomplete}
        {...ariaState(props)}
      >
        {blank !== false && (
          <option value="" selected={value === ''}>
            {blank}
          </option>
        )}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
