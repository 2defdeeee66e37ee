import type { ComponentChildren } from 'preact';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { referralWords } from '../words.ts';

type Props = {
  asked: FormAsked;
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
  const lang = p.asked.shell.lang;
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      problems={p.problems}
      breadcrumbs={[
        { href: '/segnalazioni', label: say(referralWords, 'referrals', lang) },
        ...(p.back ? [p.back] : []),
      ]}
    >
      {p.above}
      <StepForm asked={p.asked} action={p.action} version={p.version} submit={p.submit} variant={p.variant}>
        {p.children}
      </StepForm>
    </OfficePage>
  );
}
