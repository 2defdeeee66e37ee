import { say } from '../../../ui/language.ts';
import { publicPath } from '../../editorial/rules/public-path.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import type { PageCard } from '../parts/page-cards.tsx';
import { publicSiteWords } from '../words.ts';

const doors = {
  people: 'for-people',
  easy: 'for-people-easy',
  companies: 'for-companies',
  services: 'for-services',
} as const;

/** The doors through which one takes part, in the words of the site.
 *  @param which all of them, or the three of the first page */
export function doorCards(
  lang: SiteLanguage,
  which: readonly (keyof typeof doors)[] = ['people', 'easy', 'companies', 'services'],
): readonly PageCard[] {
  return which.map((door) => ({
    href: publicPath(doors[door], '', lang),
    title: say(publicSiteWords, `door.${door}`, lang),
    text: say(publicSiteWords, `door.${door}Text`, lang),
    lang,
    // The easy edition is no service of its own.
    element: door === 'easy' ? undefined : 'service-link',
  }));
}
