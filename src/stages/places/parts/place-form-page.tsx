import type { ComponentChildren } from 'preact';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, ShellProps } from '../../../ui/shell-props.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';

type Asking = { shell: ShellProps; csrf: string; formKey: () => string };
type Props = {
  asked: Asking;
  title: string;
  lead?: string | undefined;
  above: readonly PageLink[];
  problems: readonly Problem[];
  action: string;
  version?: number | undefined;
  submit: string;
  /** shown above the form: two versions where two saved */
  before?: ComponentChildren;
  /** shown under it */
  after?: ComponentChildren;
  children?: ComponentChildren;
};

/** A page with one form of this stage. */
export function PlaceFormPage(p: Props) {
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      breadcrumbs={p.above}
      problems={p.problems}
    >
      {p.before}
      <StepForm asked={p.asked} action={p.action} version={p.version} submit={p.submit}>
        {p.children}
      </StepForm>
      {p.after}
    </OfficePage>
  );
}
