import type { ComponentChildren } from 'preact';
import { type FieldProps, fieldId } from './field-props.ts';
import { FieldTexts, LabelText } from './field-texts.tsx';

type FrameProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'optional'> & {
  readonly children?: ComponentChildren;
};

/** The frame of a field with one control: label above, hint, error, control. Pages use the fields made of it. */
export function Field({ name, label, hint, error, optional, children }: FrameProps) {
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={fieldId(name)}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldTexts name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}
