import type { ComponentChildren } from 'preact';
import { OfficePage } from '../../../ui/office-page.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';

type Props = {
  asked: FormAsked;
  action: string;
  title: string;
  lead?: string;
  submit: string;
  variant?: 'primary' | 'danger';
  problems: readonly Problem[];
  back: readonly { href: string; label: string }[];
  sendsFiles?: boolean;
  children: ComponentChildren;
};

/** A page with one form about a paper. */
export function PaperFormPage(p: Props) {
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      problems={p.problems}
      breadcrumbs={p.back}
    >
      <StepForm
        asked={p.asked}
        action={p.action}
        sendsFiles={p.sendsFiles}
        submit={p.submit}
        variant={p.variant}
      >
        {p.children}
      </StepForm>
    </OfficePage>
  );
}
