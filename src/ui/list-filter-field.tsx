import { CheckboxField } from './checkbox-field.tsx';
import type { Option } from './field-props.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

/** One filter of a list, with what it is set to. A choice without `value` shows its `blank`; a tick sends `on`. */
export type ListFilter = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
} & (
  | { readonly kind: 'search' }
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly blank: string }
  | { readonly kind: 'tick'; readonly on: string }
);

/** The field of one filter. */
export function ListFilterField({ filter }: { filter: ListFilter }) {
  const { name, label, value } = filter;
  switch (filter.kind) {
    case 'search':
      return <TextField name={name} label={label} value={value ?? ''} type="search" autocomplete="off" />;
    case 'choice':
      return (
        <SelectField
          name={name}
          label={label}
          value={value ?? ''}
          blank={filter.blank}
          options={filter.options}
        />
      );
    case 'tick':
      return <CheckboxField name={name} label={label} value={filter.on} checked={value === filter.on} />;
    default:
      return filter satisfies never;
  }
}
