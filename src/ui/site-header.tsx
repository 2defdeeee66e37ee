import { DemoBand } from './demo-band.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { siteAddress } from './site-address.ts';
import type { SiteShell } from './site-props.ts';
import { siteWords } from './site-words.ts';
import { uiWords } from './words.ts';

/** Sections of the site. `element` is what the validator of the Comuni model calls them: news and services are the
 *  model's own, the others are further entries. */
const sections = [
  { path: '/i-progetti', word: 'projects', element: 'custom-submenu' },
  { path: '/partecipa', word: 'participate', element: 'all-services' },
  { path: '/novita', word: 'news', element: 'news' },
  { path: '/avvisi-pubblici', word: 'notices', element: 'custom-submenu' },
  { path: '/risultati', word: 'results', element: 'custom-submenu' },
] as const;

/** The head of the public site: thin bar, name, sections. */
export function SiteHeader({ shell }: { shell: SiteShell }) {
  const word = useWords(siteWords);
  return (
    <header class="it-header-wrapper">
      {shell.demo && <DemoBand />}
      <SlimBar shell={shell} />
      <div class="it-nav-wrapper">
        <div class="it-header-center-wrapper">
          <div class="container it-header-center-content-wrapper">
            <div class="it-brand-wrapper">
              <a href={siteAddress('/', shell.lang)}>
                <span class="it-brand-text">
                  <span class="it-brand-title">{useWords(uiWords)('product')}</span>{' '}
                  <span class="it-brand-tagline">{word('tagline')}</span>
                </span>
              </a>
            </div>
          </div>
        </div>
        <Sections shell={shell} />
      </div>
    </header>
  );
}

function SlimBar({ shell }: { shell: SiteShell }) {
  const word = useWords(siteWords);
  return (
    <div class="it-header-slim-wrapper">
      <div class="container it-header-slim-wrapper-content">
        <span class="it-header-slim-region">{word('region')}</span>
        <div class="it-header-slim-right-zone">
          <ul class="language-links" aria-label={word('languages')}>
            {(['it', 'en'] as const).map((lang) => (
              <li key={lang}>
                <Translation shell={shell} lang={lang} />
              </li>
            ))}
          </ul>
          <a class="it-header-login" href="/accedi" data-element="personal-area-login">
            <Icon name="person" />
            <span>{word('office')}</span>
          </a>
        </div>
      </div>
    </div>
  );
}

/** Where the page is not in the other language, the link leads to the first page in it. */
function Translation({ shell, lang }: { shell: SiteShell; lang: SiteShell['lang'] }) {
  const label = lang === 'it' ? 'Italiano' : 'English';
  const current = lang === shell.lang;
  return (
    <a
      href={shell.addresses[lang] ?? siteAddress('/', lang)}
      hreflang={lang}
      lang={lang}
      aria-current={current ? 'true' : undefined}
    >
      {label}
    </a>
  );
}

/** The list stands once: on a narrow screen it wraps, so that nothing has to be opened. */
function Sections({ shell }: { shell: SiteShell }) {
  const word = useWords(siteWords);
  const menu = useWords(uiWords)('mainMenu');
  return (
    <nav class="it-header-navbar-wrapper" id="menu" tabindex={-1} aria-label={menu}>
      <div class="container">
        <div class="navbar">
          <ul class="navbar-nav" data-element="main-navigation">
            {sections.map((s) => (
              <li key={s.path} class="nav-item">
                <a
                  class="nav-link"
                  href={siteAddress(s.path, shell.lang)}
                  data-element={s.element}
                  aria-current={shell.section === s.path ? 'true' : undefined}
                >
                  {word(s.word)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  );
}
