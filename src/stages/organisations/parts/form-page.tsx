import type { ComponentChildren } from 'preact';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, PageNotice } from '../../../ui/shell-props.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';

type Props = {
  readonly asked: FormAsked;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly above: readonly PageLink[];
  readonly problems: readonly Problem[];
  readonly action: string;
  readonly version?: number | undefined;
  readonly submit: string;
  readonly notice?: PageNotice | undefined;
  /** shown between the errors and the form: the two versions, a warning */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A page that is one form: title, errors, fields, one button that says what happens. */
export function FormPage({
  asked,
  title,
  lead,
  above,
  problems,
  action,
  version,
  submit,
  notice,
  before,
  children,
}: Props) {
  return (
    <OfficePage
      shell={asked.shell}
      title={title}
      lead={lead}
      notice={notice}
      breadcrumbs={above}
      problems={problems}
    >
      {before}
      <StepForm asked={asked} action={action} version={version} submit={submit}>
        {children}
      </StepForm>
    </OfficePage>
  );
}
