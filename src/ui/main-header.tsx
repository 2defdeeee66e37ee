import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import type { PlainShellProps } from './shell-props.ts';
import { uiWords } from './words.ts';

/** The product's name and the one search field; "/" brings the focus here when the script runs. */
export function MainHeader({ shell }: { shell: PlainShellProps }) {
  const word = useWords(uiWords);
  const { search } = shell;
  return (
    <div class="main-header">
      <div class="container main-header-row">
        <a class="brand" href={shell.homeUrl ?? '/'}>
          <span class="brand-name">{word('product')}</span>{' '}
          <span class="brand-tagline">{word('tagline')}</span>
        </a>
        {search && (
          <search>
            <form method="get" action={search.action} class="search-form">
              <label class="visually-hidden" for="search">
                {word('searchFor')}
              </label>
              <input
                type="search"
                id="search"
                name="q"
                value={search.value ?? ''}
                dir="auto"
                autocomplete="off"
                aria-keyshortcuts={search.shortcut === false ? undefined : '/'}
                data-search-shortcut={search.shortcut === false ? undefined : 'on'}
              />
              <button type="submit">
                <Icon name="search" />
                <span>{word('search')}</span>
              </button>
            </form>
          </search>
        )}
      </div>
    </div>
  );
}
