import type { ComponentChildren } from 'preact';
import { describedBy, type FieldProps } from './field-props.ts';
import { FieldTexts, LabelText } from './field-texts.tsx';

/** Props of `FieldSet`; `name` gives the ids of hint and error and is needed for either. */
export type FieldSetProps = Partial<Pick<FieldProps, 'name' | 'hint' | 'error' | 'optional'>> & {
  readonly legend: string;
  /** `choice` for one question with several answers, whose legend reads like a label. */
  readonly kind?: 'section' | 'choice' | undefined;
  readonly role?: 'radiogroup' | undefined;
  readonly required?: boolean | undefined;
  readonly children?: ComponentChildren;
};

/** Fields that belong together, under a legend. */
export function FieldSet(props: FieldSetProps) {
  const { legend, name = '', hint, error, kind = 'section', role, children } = props;
  const radioState = role && {
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': props.required ? ('true' as const) : undefined,
  };
  return (
    <fieldset
      class={`field-set field-set-${kind}${error ? ' field-wrong' : ''}`}
      role={role}
      aria-describedby={describedBy({ name, hint, error })}
      {...radioState}
    >
      <legend>
        <LabelText label={legend} optional={props.optional} />
      </legend>
      <FieldTexts name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
