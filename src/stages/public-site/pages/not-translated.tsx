import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { say } from '../../../ui/language.ts';
import { SitePage } from '../../../ui/site-page.tsx';
import { publicSiteWords } from '../words.ts';

/** In place of a page that there is in Italian alone: says so, and leads there. Not for search engines. */
export function notTranslated(visit: PublicVisit, section: string): PublicAnswer {
  const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, visit.language);
  return {
    kind: 'page',
    node: (
      <SitePage
        shell={siteShell(visit, section, { it: visit.path, en: null })}
        title={word('notTranslated')}
        lead={word('notTranslatedLead')}
        breadcrumb={[]}
        hidden
      >
        <p>
          <a href={visit.path} hreflang="it">
            {word('readInItalian')}
          </a>
        </p>
      </SitePage>
    ),
  };
}
