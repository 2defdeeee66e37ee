import { useWords } from './language.ts';
import type { PageLink } from './shell-props.ts';
import { uiWords } from './words.ts';

/** The foot of every page: privacy, accessibility and the like, and the licence. */
export function PageFooter({ links }: { links: readonly PageLink[] }) {
  const word = useWords(uiWords);
  return (
    <footer class="page-footer">
      <div class="container page-footer-row">
        <p>{word('licence')}</p>
        {links.length > 0 && (
          <ul aria-label={word('footer')}>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
