import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { speakCard } from './card-speak.ts';

type Props = {
  readonly shell: ShellProps;
  readonly person: string;
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly notice?: PageNotice | undefined;
  readonly problems?: readonly Problem[];
  /** the page of the card itself */
  readonly top?: boolean;
  readonly children?: ComponentChildren;
};

/** A page of the card of one person: the way back, what was just done, what is wrong. */
export function CardFrame({ problems = [], top = false, ...p }: Props) {
  const word = speakCard(p.shell.lang);
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice}
      hasErrors={problems.length > 0}
      breadcrumbs={[
        { href: p.person, label: p.name },
        ...(top ? [] : [{ href: p.url, label: word('card') }]),
      ]}
    >
      <ErrorSummary errors={problems} />
      {p.children}
    </OfficePage>
  );
}
