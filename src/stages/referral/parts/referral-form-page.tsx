import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { referralWords } from '../words.ts';

type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  action: string;
  version?: number | undefined;
  title: string;
  lead?: string;
  submit: string;
  variant?: 'primary' | 'danger';
  /** the referral the form belongs to */
  back?: { href: string; label: string };
  problems: readonly Problem[];
  above?: ComponentChildren;
  children: ComponentChildren;
};

/** A page with one form about a referral. */
export function ReferralFormPage(p: Props) {
  const lang = p.shell.lang;
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      hasErrors={p.problems.length > 0}
      breadcrumbs={[
        { href: '/segnalazioni', label: say(referralWords, 'referrals', lang) },
        ...(p.back ? [p.back] : []),
      ]}
    >
      <ErrorSummary errors={p.problems} />
      {p.above}
      <Form action={p.action} csrf={p.csrf} idempotencyKey={p.formKey} version={p.version}>
        {p.children}
        <FormActions>
          <SubmitButton variant={p.variant ?? 'primary'}>{p.submit}</SubmitButton>
        </FormActions>
      </Form>
    </OfficePage>
  );
}
