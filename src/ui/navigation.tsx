import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import type { PageLink } from './shell-props.ts';
import { uiWords } from './words.ts';

function Links({ links }: { links: readonly PageLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The sections one's role may open: a row where there is room, a "Menu" to unfold where there is not.
 *  The list stands twice in the HTML because a closed `details` cannot be opened by a style sheet in the
 *  browsers our users have; the one not shown has `display: none` and is in no reading order. */
export function Navigation({ links }: { links: readonly PageLink[] }) {
  const word = useWords(uiWords);
  const current = links.find((link) => link.current);
  return (
    <nav class="navigation" id="menu" tabindex={-1} aria-label={word('mainMenu')}>
      <div class="container">
        <div class="navigation-wide">
          <Links links={links} />
        </div>
        <details class="navigation-narrow">
          <summary>
            <Icon name="menu" />
            {word('menu')}
            {current && <span class="navigation-current">{current.label}</span>}
          </summary>
          <Links links={links} />
        </details>
      </div>
    </nav>
  );
}
