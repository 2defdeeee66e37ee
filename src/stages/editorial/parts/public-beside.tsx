import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { SiteTools } from '../../../ui/site-tools.tsx';
import type { PageKind, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';

/** The topics of the site, in the words of the Comuni site model, and where there is more on each. */
export const publicTopics = {
  work: '/i-progetti',
  inclusion: '/partecipa',
  companies: '/partecipa/aziende',
} as const;

/** Beside the title: what the reader can do with the page, and its topics, each a link to where there is more. */
export function PublicBeside({ kind, lang }: { kind: PageKind; lang: SiteLanguage }) {
  const of: readonly (keyof typeof publicTopics)[] =
    kind === 'for-companies' ? ['work', 'companies'] : ['work', 'inclusion'];
  return (
    <>
      <SiteTools />
      <div class="public-topics">
        <p class="public-topics-title">{say(publicPageWords, 'topics', lang)}</p>
        <ul class="public-chips">
          {of.map((topic) => (
            <li key={topic}>
              <a
                class="chip chip-simple"
                href={siteAddress(publicTopics[topic], lang)}
                data-element="service-topic"
              >
                <span class="chip-label">{say(publicPageWords, `topic.${topic}`, lang)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
