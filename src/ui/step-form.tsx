import type { ComponentChildren } from 'preact';
import { ButtonLink } from './button-link.tsx';
import { Form } from './form.tsx';
import { FormActions } from './form-actions.tsx';
import type { PageLink, ShellProps } from './shell-props.ts';
import { SubmitButton, type SubmitButtonProps } from './submit-button.tsx';

/** What a form needs of the request that shows it; `formKey` gives another key at each call. */
export type FormNeeds = { readonly csrf: string; readonly formKey: () => string };

/** What a page with forms needs of the request that shows it. */
export type FormAsked = FormNeeds & { readonly shell: ShellProps };

/** Props of `StepForm`. */
export type StepFormProps = {
  readonly asked: FormNeeds;
  readonly action: string;
  readonly version?: number | undefined;
  /** What the button says, and how it looks. */
  readonly submit: string;
  readonly variant?: SubmitButtonProps['variant'];
  /** What is sent without being asked, by name. */
  readonly unseen?: Readonly<Record<string, string | number>> | undefined;
  readonly sendsFiles?: boolean | undefined;
  /** A link beside the button: the way back, or the other choice. */
  readonly beside?: PageLink | undefined;
  readonly children?: ComponentChildren;
};

/** One step: its fields, if it has any, and the one button that says what happens. A page may hold several. */
export function StepForm({ asked, submit, variant, unseen = {}, beside, children, ...form }: StepFormProps) {
  return (
    <Form {...form} csrf={asked.csrf} idempotencyKey={asked.formKey()}>
      {Object.entries(unseen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <FormActions>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
        {beside && <ButtonLink href={beside.href}>{beside.label}</ButtonLink>}
      </FormActions>
    </Form>
  );
}
