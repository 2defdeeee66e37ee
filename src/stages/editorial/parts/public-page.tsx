import type { ComponentChildren } from 'preact';
import { say } from '../../../ui/language.ts';
import type { PageLink } from '../../../ui/shell-props.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { SitePage, type SiteShell } from '../../../ui/site-page.tsx';
import type { PageKind, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';
import { PublicBeside } from './public-beside.tsx';
import { PublicPageBody } from './public-page-body.tsx';
import type { PublicSection } from './public-sections.tsx';
import type { ShownPage } from './public-shown.ts';

type Props = ShownPage & {
  readonly shell: SiteShell;
  /** above everything: that this is a preview, that there is no English */
  readonly band?: ComponentChildren;
  readonly hidden?: boolean | undefined;
  readonly structured?: Readonly<Record<string, unknown>> | undefined;
  readonly feedback?: ComponentChildren;
  /** before the sections of the text: the figures of the results */
  readonly first?: readonly PublicSection[] | undefined;
  /** what the first page lists */
  readonly children?: ComponentChildren;
};

/** One page of the public site, whole: what citizens read, and what editors see before. */
export function PublicPage({ shell, band, hidden, structured, feedback, ...shown }: Props) {
  const { page } = shown;
  const { kind, lang, content } = page;
  const service = isService(kind);
  return (
    <SitePage
      shell={shell}
      title={content.title}
      lead={content.lead}
      breadcrumb={kind === 'home' ? undefined : wayTo(kind, lang)}
      image={content.image?.href}
      titleElement={service ? 'service-title' : 'page-name'}
      leadElement={service ? 'service-description' : undefined}
      hidden={hidden}
      beside={kind === 'home' ? undefined : <PublicBeside kind={kind} lang={lang} />}
      structured={structured}
      feedback={feedback}
    >
      {band}
      <PublicPageBody {...shown} />
    </SitePage>
  );
}

/** Whether a page tells of a service, as the Comuni site model means it. */
export function isService(kind: PageKind): boolean {
  return (
    kind === 'for-people' || kind === 'for-people-easy' || kind === 'for-companies' || kind === 'for-services'
  );
}

const above = { project: '/i-progetti', news: '/novita', notice: '/avvisi-pubblici' } as const;

/** The pages between the first one and this. */
export function wayTo(kind: PageKind, lang: SiteLanguage): readonly PageLink[] {
  const link = (path: string, key: keyof typeof publicPageWords): PageLink => ({
    href: siteAddress(path, lang),
    label: say(publicPageWords, key, lang),
  });
  if (kind === 'project' || kind === 'news' || kind === 'notice')
    return [link(above[kind], `section.${kind}`)];
  return isService(kind) ? [link('/partecipa', 'section.participate')] : [];
}
