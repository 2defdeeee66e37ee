import type { ComponentChildren } from 'preact';
import { say } from '../../../ui/language.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import { publicSiteWords } from '../words.ts';

/** One entry of a list of pages. `lang`: in which language the page is; the list says so where it is not its own. */
export type PageCard = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly lang: SiteLanguage;
  /** above the title: kind, day, state */
  readonly above?: ComponentChildren;
  /** what the validator of the Comuni model calls the link */
  readonly element?: string | undefined;
};

/** Pages as cards, each with one link, which is its title. */
export function PageCards(props: { cards: readonly PageCard[]; lang: SiteLanguage; level?: 2 | 3 }) {
  const Title = props.level === 2 ? 'h2' : 'h3';
  return (
    <ul class="site-cards">
      {props.cards.map((card) => {
        const lang = card.lang === props.lang ? undefined : card.lang;
        return (
          <li key={card.href} class="site-card">
            {card.above && <p class="site-card-above">{card.above}</p>}
            <Title class="site-card-title">
              <a href={card.href} lang={lang} hreflang={lang} data-element={card.element}>
                {card.title}
              </a>
              {lang && <span class="site-card-lang"> ({say(publicSiteWords, 'inItalian', props.lang)})</span>}
            </Title>
            <p lang={lang}>{card.text}</p>
          </li>
        );
      })}
    </ul>
  );
}
