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
  /** whether this is the list of pages itself */
  readonly top?: boolean;
  readonly above?: readonly PageLink[];
  readonly problems?: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page of the editors about ratings: way back, what was just done, the errors, the content. */
export function FeedbackFrame(p: Props) {
  const { lang } = p.shell;
  const word = speak(lang);
  const problems = p.problems ?? [];
  const list = { href: '/redazione/valutazioni', label: word('ratings') };
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={doneNotice(p.done, lang)}
      hasErrors={problems.length > 0}
      breadcrumbs={[
        { href: '/redazione', label: word('site') },
        ...(p.top ? [] : [list]),
        ...(p.above ?? []),
      ]}
    >
      <ErrorSummary errors={problems} />
      {p.children}
    </OfficePage>
  );
}
