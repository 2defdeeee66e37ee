import type { ComponentChildren } from 'preact';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';

type Props = {
  asked: FormAsked;
  action: string;
  title: string;
  lead?: string | undefined;
  notice?: PageNotice | undefined;
  submit: string;
  variant?: 'primary' | 'secondary' | 'danger' | undefined;
  version?: number | undefined;
  problems: readonly Problem[];
  back: readonly { href: string; label: string }[];
  sendsFiles?: boolean | undefined;
  /** above the form: both versions where two saved, what one is about to do */
  above?: ComponentChildren;
  /** below the form: what else may be done here */
  below?: ComponentChildren;
  children?: ComponentChildren;
};

/** A page with one form about a plan. */
export function PlanFormPage(p: Props) {
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice}
      problems={p.problems}
      breadcrumbs={p.back}
    >
      {p.above}
      <StepForm
        asked={p.asked}
        action={p.action}
        version={p.version}
        sendsFiles={p.sendsFiles}
        submit={p.submit}
        variant={p.variant}
      >
        {p.children}
      </StepForm>
      {p.below}
    </OfficePage>
  );
}
