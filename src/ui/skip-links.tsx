import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** The first links of a page: past what repeats on every page (WCAG 2.4.1). */
export function SkipLinks({ menu, search }: { menu: boolean; search: boolean }) {
  const word = useWords(uiWords);
  return (
    <nav class="skip-links" aria-label={word('skipLinks')}>
      <a href="#content">{word('skipToContent')}</a>
      {menu && <a href="#menu">{word('skipToMenu')}</a>}
      {search && <a href="#search">{word('skipToSearch')}</a>}
    </nav>
  );
}
