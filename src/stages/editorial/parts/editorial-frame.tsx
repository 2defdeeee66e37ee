import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, ShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { doneNotice, speak } from './speak.ts';

type Props = {
  readonly shell: ShellProps;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly done?: string | undefined;
  /** pages between the list and this one */
  readonly above?: readonly PageLink[];
  /** in sentences */
  readonly problems?: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page of the editors' office: way back to the list, what was just done, the errors, the content. */
export function EditorialFrame({ shell, title, lead, done, above = [], problems = [], children }: Props) {
  return (
    <OfficePage
      shell={shell}
      title={title}
      lead={lead}
      notice={doneNotice(done, shell.lang)}
      hasErrors={problems.length > 0}
      breadcrumbs={[{ href: '/redazione', label: speak(shell.lang)('office') }, ...above]}
    >
      <ErrorSummary errors={problems} />
      {children}
    </OfficePage>
  );
}
