import type { ComponentChildren } from 'preact';

/** Props of `SubmitButton`; `name` and `value` tell the server which button was pressed. */
export type SubmitButtonProps = {
  readonly variant?: 'primary' | 'secondary' | 'danger' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly children?: ComponentChildren;
};

/** The button of a form. Its words say what happens: "Invia la segnalazione". */
export function SubmitButton({ variant = 'primary', name, value, children }: SubmitButtonProps) {
  return (
    <button type="submit" class={`btn btn-${variant}`} name={name} value={value}>
      {children}
    </button>
  );
}
