import type { ComponentChildren } from 'preact';
import { DemoBand } from './demo-band.tsx';
import { type Language, say } from './language.ts';
import type { Assets, PageLink } from './shell-props.ts';
import { SiteBreadcrumb } from './site-breadcrumb.tsx';
import { SiteDocument } from './site-document.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { siteWords } from './site-words.ts';
import { uiWords } from './words.ts';

/** What surrounds every page of the public site. */
export type SiteShell = {
  readonly lang: Language;
  readonly assets: Assets;
  readonly demo: boolean;
  /** address of this page in both languages, for the choice of language and for search engines; without host */
  readonly addresses: Readonly<Record<Language, string | null>>;
  readonly publicUrl: string;
  /** section that is being read: an Italian path from the root */
  readonly section?: string | undefined;
};

/** Props of `SitePage`. */
export type SitePageProps = {
  readonly shell: SiteShell;
  readonly title: string;
  readonly lead?: string | undefined;
  /** pages between the first one and this; absent on the first one */
  readonly breadcrumb?: readonly PageLink[] | undefined;
  /** what search engines are told, where it is not the lead */
  readonly description?: string | undefined;
  /** picture of the page for those who share it: a path of ours */
  readonly image?: string | undefined;
  /** the validator's name of the title and of the lead: `page-name`, `service-title`, `service-description` … */
  readonly titleElement?: string | undefined;
  readonly leadElement?: string | undefined;
  /** not for search engines: a form that came back, an error, a preview */
  readonly hidden?: boolean | undefined;
  /** beside the title on a wide screen, below the lead on a narrow one: tools, topics */
  readonly beside?: ComponentChildren;
  /** structured data of the page (schema.org), written as JSON-LD into the head */
  readonly structured?: Readonly<Record<string, unknown>> | undefined;
  /** the form that asks how clear the page is: below the content, on every page of the first and second level */
  readonly feedback?: ComponentChildren;
  readonly hasErrors?: boolean | undefined;
  readonly children?: ComponentChildren;
};

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
      {shell.demo && <DemoBand />}
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
