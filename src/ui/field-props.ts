import type { ComponentChildren } from 'preact';

/** What every field shares. `name` is the form key and gives the ids `field-`, `hint-`, `error-`. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  /** Writes "(facoltativo)" after the label; fields that must be filled carry no mark. */
  readonly optional?: boolean | undefined;
  /** Said to assistive technology only; the server is what checks. */
  readonly required?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url' | undefined;
};

/** One choice of a select, of radios or of checkboxes. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** The id of a field's control, where the error summary's links lead. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** The ids that describe a control, in reading order: hint, then error. */
export function describedBy(field: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const ids = [field.hint ? `hint-${field.name}` : '', field.error ? `error-${field.name}` : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The attributes by which a control tells its state to assistive technology. */
export function ariaState(field: Pick<FieldProps, 'name' | 'hint' | 'error' | 'required'>) {
  return {
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? ('true' as const) : undefined,
    'aria-required': field.required ? ('true' as const) : undefined,
  };
}
