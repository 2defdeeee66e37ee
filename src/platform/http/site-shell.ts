import type { Language } from '../../ui/language.ts';
import { siteAddress } from '../../ui/site-address.ts';
import type { SiteShell } from '../../ui/site-page.tsx';
import type { PublicVisit } from './public-route.ts';

/** What surrounds a page of the public site.
 *  @param section the section that is being read, an Italian path from the root
 *  @param addresses where the page is not at the same path in both languages, or not in both */
export function siteShell(
  visit: Pick<PublicVisit, 'language' | 'assets' | 'demo' | 'path' | 'publicUrl'>,
  section?: string,
  addresses?: Readonly<Record<Language, string | null>>,
): SiteShell {
  const { language, assets, demo, path, publicUrl } = visit;
  return {
    lang: language,
    assets,
    demo,
    publicUrl,
    section,
    addresses: addresses ?? { it: path, en: siteAddress(path, 'en') },
  };
}
