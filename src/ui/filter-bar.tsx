import type { ComponentChildren } from 'preact';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** Props of `FilterBar`. `clearHref` is given only while some filter is on. */
export type FilterBarProps = {
  readonly action: string;
  readonly label?: string | undefined;
  readonly clearHref?: string | undefined;
  readonly submitLabel?: string | undefined;
  readonly children?: ComponentChildren;
};

/** Filters in one line that write themselves into the URL: a GET form with the usual fields inside. */
export function FilterBar({ action, label, clearHref, submitLabel, children }: FilterBarProps) {
  const word = useWords(uiWords);
  return (
    <form method="get" action={action} class="filter-bar" aria-label={label ?? word('filters')}>
      {children}
      <div class="filter-bar-actions">
        <button type="submit" class="btn btn-secondary">
          {submitLabel ?? word('filter')}
        </button>
        {clearHref && <a href={clearHref}>{word('clearFilters')}</a>}
      </div>
    </form>
  );
}
