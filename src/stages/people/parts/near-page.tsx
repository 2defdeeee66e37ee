import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, PageNotice } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import type { Person } from '../types.ts';
import type { FormAsked } from './deed-form.tsx';
import { doneNotice } from './done-notice.ts';
import { speak } from './speak.ts';

type Props = {
  readonly asked: FormAsked;
  readonly person: Person;
  /** her name, or her code where the reader's task does not need it */
  readonly name: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly done?: string | undefined;
  readonly notice?: PageNotice | undefined;
  /** pages between hers and this one */
  readonly above?: readonly PageLink[];
  readonly problems: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page about a matter of one person: way back to her, what was just done, the errors, the content. */
export function NearPage(p: Props) {
  const { lang } = p.asked.shell;
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice ?? doneNotice(p.done, lang)}
      hasErrors={p.problems.length > 0}
      breadcrumbs={[
        { href: '/persone', label: speak(lang)('people') },
        { href: `/persone/${p.person.id}`, label: p.name },
        ...(p.above ?? []),
      ]}
    >
      <ErrorSummary errors={p.problems} />
      {p.children}
    </OfficePage>
  );
}
