import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, ShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import { type FigureWord, figureWords } from '../words.ts';
import { speak } from './figure-text.ts';

type Props = {
  readonly shell: ShellProps;
  readonly title: string;
  readonly lead?: string | undefined;
  /** code of what was just done */
  readonly done?: string | undefined;
  readonly above?: readonly PageLink[];
  readonly problems?: readonly Problem[];
  readonly children?: ComponentChildren;
};

/** A page of the desk where results are published: way back, what was just done, what is wrong, the content. */
export function FigureFrame(p: Props) {
  const word = speak(p.shell.lang);
  const problems = p.problems ?? [];
  const done = `done.${p.done}`;
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={
        Object.hasOwn(figureWords, done) ? { kind: 'success', text: word(done as FigureWord) } : undefined
      }
      hasErrors={problems.length > 0}
      breadcrumbs={p.above ?? []}
    >
      <ErrorSummary errors={problems} />
      {p.children}
    </OfficePage>
  );
}
