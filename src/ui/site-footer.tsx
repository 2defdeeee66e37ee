import { useWords } from './language.ts';
import { siteAddress } from './site-address.ts';
import type { SiteShell } from './site-props.ts';
import { siteWords } from './site-words.ts';
import { uiWords } from './words.ts';

/** What the law and the Comuni model want at the foot of every page; `element` is the validator's name of the link. */
const links = [
  { path: '/privacy', word: 'privacy', element: 'privacy-policy-link' },
  { path: '/note-legali', word: 'legal', element: 'legal-notes' },
  { path: '/accessibilita', word: 'accessibility', element: 'accessibility-link' },
  { path: '/accessibilita', word: 'fault', element: 'report-inefficiency' },
  { path: '/mappa-del-sito', word: 'siteMap', element: 'all-topics' },
  { path: '/partecipa/facile-da-leggere', word: 'easy', element: undefined },
] as const;

/** The foot of every page of the public site. */
export function SiteFooter({ shell }: { shell: SiteShell }) {
  const word = useWords(siteWords);
  const ui = useWords(uiWords);
  return (
    <footer class="it-footer" id="footer" tabindex={-1}>
      <div class="it-footer-main">
        <div class="container it-footer-columns">
          <div>
            <p class="it-footer-brand">{ui('product')}</p>
            <p>{ui('licence')}</p>
          </div>
          <div>
            <h2 class="footer-heading-title">{word('contacts')}</h2>
            <p>{word('contactsText')}</p>
            <p>
              <a href={siteAddress('/i-progetti', shell.lang)}>{word('projects')}</a>
            </p>
          </div>
          <nav aria-label={word('footerTitle')}>
            <h2 class="footer-heading-title">{word('about')}</h2>
            <ul class="footer-list">
              {links.map((link) => (
                <li key={link.word}>
                  <a href={siteAddress(link.path, shell.lang)} data-element={link.element}>
                    {word(link.word)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}
