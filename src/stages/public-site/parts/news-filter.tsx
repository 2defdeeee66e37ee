import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { type NewsKind, newsKinds, type SiteLanguage } from '../../editorial/types.ts';
import { publicSiteWords } from '../words.ts';

type Props = {
  readonly lang: SiteLanguage;
  readonly years: readonly string[];
  readonly year: string | undefined;
  readonly kind: NewsKind | undefined;
};

/** Which news to show, sent by GET: the choice stands in the address. */
export function NewsFilter({ lang, years, year, kind }: Props) {
  const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, lang);
  return (
    <form class="site-filter" method="get" action={siteAddress('/novita', lang)} aria-label={word('filters')}>
      <p>
        <label for="filter-year">{word('year')}</label>
        <select id="filter-year" name="anno">
          <option value="">{word('everyYear')}</option>
          {years.map((y) => (
            <option key={y} value={y} selected={y === year}>
              {y}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="filter-kind">{word('kind')}</label>
        <select id="filter-kind" name="tipo">
          <option value="">{word('everyKind')}</option>
          {newsKinds.map((k) => (
            <option key={k} value={k} selected={k === kind}>
              {word(`kinds.${k}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="submit" class="btn btn-outline-primary">
          {word('filter')}
        </button>
      </p>
    </form>
  );
}
