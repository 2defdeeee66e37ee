import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { searchWords } from '../words/search.ts';

type Props = {
  readonly shell: ShellProps;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly notice?: PageNotice | undefined;
  readonly personId: string;
  readonly name: string;
  /** the page of the search stands above this one */
  readonly below?: boolean;
  readonly problems?: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page of what somebody looks for: way back to her, what was just done, the errors, the content. */
export function SearchFrame({ problems = [], ...p }: Props) {
  const person = `/persone/${p.personId}`;
  const above: PageLink[] = [
    { href: person, label: p.name },
    ...(p.below ? [{ href: `${person}/lavoro`, label: searchWords.search[p.shell.lang] }] : []),
  ];
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice}
      hasErrors={problems.length > 0}
      breadcrumbs={above}
    >
      <ErrorSummary errors={problems} />
      {p.children}
    </OfficePage>
  );
}
