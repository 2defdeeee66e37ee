import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** Props of `Pagination`. `text` is the exact count in words: "128 persone, dalla 51 alla 100". */
export type PaginationProps = {
  readonly text: string;
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
  /** Beside the count: the export links. */
  readonly children?: ComponentChildren;
};

/** Count and the ways on and back. The links carry the key of the row they start from, never a page number,
 *  so that a row added meanwhile shifts nothing. */
export function Pagination({ text, previousHref, nextHref, children }: PaginationProps) {
  const word = useWords(uiWords);
  return (
    <div class="pagination-bar">
      <p>{text}</p>
      {children}
      {(previousHref || nextHref) && (
        <nav aria-label={word('pages')}>
          {previousHref && (
            <a href={previousHref} rel="prev">
              <Icon name="left" />
              {word('previous')}
            </a>
          )}
          {nextHref && (
            <a href={nextHref} rel="next">
              {word('next')}
              <Icon name="right" />
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
