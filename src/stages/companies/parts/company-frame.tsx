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
  readonly problems?: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page about companies: way back to the list, what was just done, the errors, the content. */
export function CompanyFrame(p: Props) {
  const { lang } = p.shell;
  const problems = p.problems ?? [];
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={doneNotice(p.done, lang)}
      hasErrors={problems.length > 0}
      breadcrumbs={[{ href: '/aziende', label: speak(lang)('companies') }, ...(p.above ?? [])]}
    >
      <ErrorSummary errors={problems} />
      {p.children}
    </OfficePage>
  );
}
