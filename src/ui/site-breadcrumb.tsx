import { useWords } from './language.ts';
import type { PageLink } from './shell-props.ts';
import { siteAddress } from './site-address.ts';
import type { SiteShell } from './site-props.ts';
import { siteWords } from './site-words.ts';
import { uiWords } from './words.ts';

/** The way from the first page to this one, which stands last and is no link. */
export function SiteBreadcrumb(props: { shell: SiteShell; links: readonly PageLink[]; title: string }) {
  const { shell, links, title } = props;
  const home = useWords(siteWords)('home');
  return (
    <div class="cmp-breadcrumbs">
      <nav class="breadcrumb-container" aria-label={useWords(uiWords)('youAreHere')}>
        <ol class="breadcrumb" data-element="breadcrumb">
          {[{ href: siteAddress('/', shell.lang), label: home }, ...links].map((link) => (
            <li key={link.href} class="breadcrumb-item">
              <a href={link.href}>{link.label}</a>
              <span class="separator" aria-hidden="true">
                /
              </span>
            </li>
          ))}
          <li class="breadcrumb-item active" aria-current="page">
            {title}
          </li>
        </ol>
      </nav>
    </div>
  );
}
