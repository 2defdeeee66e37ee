import { useWords } from './language.ts';
import type { PageLink } from './shell-props.ts';
import { uiWords } from './words.ts';

/** The way back up: the pages above this one, which is its own h1 and is not repeated here. */
export function Breadcrumb({ links }: { links: readonly PageLink[] }) {
  const word = useWords(uiWords);
  if (links.length === 0) return null;
  return (
    <nav class="breadcrumb-nav" aria-label={word('youAreHere')}>
      <ol class="breadcrumb">
        {links.map((link) => (
          <li key={link.href} class="breadcrumb-item">
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
