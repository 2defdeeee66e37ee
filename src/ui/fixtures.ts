import type { Language } from './language.ts';
import type { ShellProps } from './shell-props.ts';

/** The shell of a signed-in social worker of the demonstration, for tests. */
export function aShell(change: Partial<ShellProps> = {}): ShellProps {
  const lang: Language = change.lang ?? 'it';
  return {
    lang,
    assets: { css: '/a/main.css', script: '/a/main.js', icon: '/a/icon.svg', fonts: ['/a/regular.woff2'] },
    nonce: 'n0nce',
    demo: true,
    territory: 'Zona fiorentina sud-est',
    account: { name: 'Lucia Fantini', role: 'Assistente sociale' },
    navigation: [
      { href: '/oggi', label: 'Oggi' },
      { href: '/persone', label: 'Persone', current: true },
    ],
    csrf: 'token',
    search: { action: '/cerca', value: '' },
    languageLinks: [
      { lang: 'it', label: 'Italiano', href: '?lingua=it', current: lang === 'it' },
      { lang: 'en', label: 'English', href: '?lingua=en', current: lang === 'en' },
    ],
    idle: { warnAfterSeconds: 780, endsAfterSeconds: 900, keepAliveUrl: '/sessione/continua' },
    signOutUrl: '/esci',
    footerLinks: [{ href: '/riservatezza', label: 'Informativa sulla riservatezza' }],
    ...change,
  };
}
