import type { ComponentChildren } from 'preact';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { PublicPage } from '../../editorial/parts/public-page.tsx';
import type { PublicSection } from '../../editorial/parts/public-sections.tsx';
import { inLanguage, publicPath } from '../../editorial/rules/public-path.ts';
import type { PageKind, SiteLanguage } from '../../editorial/types.ts';
import { FeedbackForm } from '../../feedback/parts/feedback-form.tsx';
import { readPage } from '../commands/read-published.ts';
import { notTranslated } from './not-translated.tsx';
import { shownPage } from './shown-page.ts';
import { structuredPage } from './structured-page.ts';

/** What the site adds to a page: sections before those of its text, and what the first page lists. */
export type Added = { readonly first?: readonly PublicSection[]; readonly children?: ComponentChildren };

/** Answers with one published page; what the site adds to it is made only when there is one.
 *  @param section in the navigation, an Italian path */
export async function onePage(
  visit: PublicVisit,
  kind: PageKind,
  section: string,
  add?: () => Promise<Added>,
): Promise<PublicAnswer> {
  const { language } = visit;
  const { slug } = visit.params;
  const { page, languages } = await readPage(visit.doors, kind, language, slug);
  if (page === undefined) {
    const other = languages[0];
    return other === 'it' ? notTranslated(visit, section) : { kind: 'absent' };
  }
  const path = publicPath(kind, page.slug, 'it');
  // The figures stand in both languages, whatever has been written of them: `resultsPage`.
  const reads = (lang: SiteLanguage) => kind === 'results' || languages.includes(lang);
  const addresses = {
    it: reads('it') ? path : null,
    en: reads('en') ? inLanguage(path, 'en') : null,
  };
  const shown = shownPage(page, visit);
  return {
    kind: 'page',
    node: (
      <PublicPage
        {...shown}
        {...(await add?.())}
        shell={siteShell(visit, section, addresses)}
        structured={structuredPage(page, visit.publicUrl)}
        feedback={<FeedbackForm rated={{ pageId: page.pageId, section: null }} lang={language} />}
      />
    ),
  };
}
