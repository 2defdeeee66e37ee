import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { speakReport } from './report-speak.ts';

type Props = {
  readonly shell: ShellProps;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly notice?: PageNotice | undefined;
  readonly above?: readonly PageLink[];
  readonly problems?: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page about reports on one person. */
export function ReportPage({ problems = [], ...p }: Props) {
  const word = speakReport(p.shell.lang);
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice}
      hasErrors={problems.length > 0}
      breadcrumbs={[
        { href: '/persone', label: word('people') },
        { href: `/persone/${p.personId}`, label: p.name },
        ...(p.above ?? []),
      ]}
    >
      <ErrorSummary errors={problems} />
      {p.children}
    </OfficePage>
  );
}
