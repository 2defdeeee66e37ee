import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import type { PlainShellProps } from './shell-props.ts';
import { uiWords } from './words.ts';

/** The thin bar on top: territory, language, who is signed in, sign out (a POST, so that no link can do it). */
export function SlimHeader({ shell }: { shell: PlainShellProps }) {
  const word = useWords(uiWords);
  const { account, languageLinks = [] } = shell;
  return (
    <div class="slim-header">
      <div class="container slim-header-row">
        {shell.territory && <span class="slim-header-territory">{shell.territory}</span>}
        {languageLinks.length > 0 && (
          <ul class="language-links" aria-label={word('languages')}>
            {languageLinks.map((link) => (
              <li key={link.lang}>
                <a
                  href={link.href}
                  hreflang={link.lang}
                  lang={link.lang}
                  aria-current={link.current ? 'true' : undefined}
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        )}
        {account && (
          <p class="slim-header-account">
            <Icon name="person" label={word('account')} />
            <bdi>{account.name}</bdi>
            <span class="slim-header-role">{account.role}</span>
          </p>
        )}
        {shell.signOutUrl && (
          <form method="post" action={shell.signOutUrl} class="sign-out">
            <input type="hidden" name="_csrf" value={shell.csrf ?? ''} />
            <button type="submit">{word('signOut')}</button>
          </form>
        )}
      </div>
    </div>
  );
}
