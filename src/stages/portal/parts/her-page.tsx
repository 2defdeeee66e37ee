import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { say } from '../../../ui/language.ts';
import { PlainPage } from '../../../ui/plain-page.tsx';
import type { PageNotice, PlainShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { portalWords } from '../words.ts';

type Props = {
  shell: PlainShellProps;
  title: string;
  lead?: string | undefined;
  notice?: PageNotice | undefined;
  problems?: readonly Problem[];
  /** her own page, where this is another one */
  home?: string | undefined;
  children: ComponentChildren;
};

/** A page of hers: one column, large letters, and the way back to her own page. */
export function HerPage({ shell, title, lead, notice, problems = [], home, children }: Props) {
  return (
    <PlainPage shell={shell} title={title} lead={lead} notice={notice} hasErrors={problems.length > 0}>
      <div class="her-page">
        <ErrorSummary errors={problems} />
        {children}
        {home && (
          <p>
            <a href={home}>{say(portalWords, 'home', shell.lang)}</a>
          </p>
        )}
      </div>
    </PlainPage>
  );
}
