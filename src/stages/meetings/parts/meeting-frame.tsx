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
  readonly problems: readonly Problem[];
  readonly refreshSeconds?: number | undefined;
  readonly children?: ComponentChildren;
};

/** A page about meetings: way back to the list, what was just done, the errors, the content. */
export function MeetingFrame(p: Props) {
  const { lang } = p.shell;
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={doneNotice(p.done, lang)}
      hasErrors={p.problems.length > 0}
      refreshSeconds={p.refreshSeconds}
      breadcrumbs={[{ href: '/riunioni', label: speak(lang)('meetings') }, ...(p.above ?? [])]}
    >
      <ErrorSummary errors={p.problems} />
      {p.children}
    </OfficePage>
  );
}
