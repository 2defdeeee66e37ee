import { say } from './language.ts';
import { SiteBreadcrumb } from './site-breadcrumb.tsx';
import { SiteDocument } from './site-document.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import type { SitePageProps } from './site-props.ts';
import { siteWords } from './site-words.ts';
import { uiWords } from './words.ts';

export type { SitePageProps, SiteShell } from './site-props.ts';

/** A page of the public site: head, way back, title and lead, content, feedback, foot. */
export function SitePage(props: SitePageProps) {
  const { shell, title, lead, breadcrumb, beside, feedback, children } = props;
  const { lang } = shell;
  return (
    <SiteDocument {...props}>
      <nav class="skip-links" aria-label={say(uiWords, 'skipLinks', lang)}>
        <a href="#content">{say(uiWords, 'skipToContent', lang)}</a>
        <a href="#menu">{say(uiWords, 'skipToMenu', lang)}</a>
        <a href="#footer">{say(siteWords, 'skipToFooter', lang)}</a>
      </nav>
      <SiteHeader shell={shell} />
      <main id="content" tabindex={-1} class={breadcrumb ? 'site-main' : 'site-main site-main-home'}>
        <div class="site-heading">
          <div class="container">
            {breadcrumb && <SiteBreadcrumb shell={shell} links={breadcrumb} title={title} />}
            <div class="site-heading-row">
              <div class="site-heading-text">
                <h1 data-element={props.titleElement}>{title}</h1>
                {lead && (
                  <p class="lead" data-element={props.leadElement}>
                    {lead}
                  </p>
                )}
              </div>
              {beside && <div class="site-heading-beside">{beside}</div>}
            </div>
          </div>
        </div>
        <div class="container site-content">{children}</div>
        {feedback && <div class="site-feedback">{feedback}</div>}
      </main>
      <SiteFooter shell={shell} />
    </SiteDocument>
  );
}
