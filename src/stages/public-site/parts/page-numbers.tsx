import { say } from '../../../ui/language.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import { publicSiteWords } from '../words.ts';

type Props = {
  readonly lang: SiteLanguage;
  readonly current: number;
  readonly last: number;
  readonly hrefOf: (page: number) => string;
};

/** From page to page of a long list; nothing where there is one. */
export function PageNumbers({ lang, current, last, hrefOf }: Props) {
  if (last <= 1) return null;
  const word = (key: keyof typeof publicSiteWords, values = {}) => say(publicSiteWords, key, lang, values);
  return (
    <nav class="site-pages" aria-label={word('pages')}>
      <ul>
        {current > 1 && (
          <li>
            <a href={hrefOf(current - 1)} rel="prev">
              {word('previous')}
            </a>
          </li>
        )}
        {Array.from({ length: last }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <a
              href={hrefOf(number)}
              aria-current={number === current ? 'page' : undefined}
              aria-label={word('page', { number })}
            >
              {number}
            </a>
          </li>
        ))}
        {current < last && (
          <li>
            <a href={hrefOf(current + 1)} rel="next">
              {word('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
