import type { ComponentChildren } from 'preact';

/** The row of buttons at the foot of a form: the main one first, side by side where there is room. */
export function FormActions({ children }: { children?: ComponentChildren }) {
  return <div class="form-actions">{children}</div>;
}
