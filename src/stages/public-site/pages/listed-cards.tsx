import { say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { dayInWords } from '../../editorial/parts/public-day.ts';
import { publicPath } from '../../editorial/rules/public-path.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import type { PageCard } from '../parts/page-cards.tsx';
import type { ListedPage } from '../types.ts';
import { publicSiteWords } from '../words.ts';

/** A published page as a card. */
export function cardOf(page: ListedPage): PageCard {
  return {
    href: publicPath(page.kind, page.slug, page.lang),
    title: page.title,
    text: page.lead,
    lang: page.lang,
  };
}

/** A piece of news, with its kind and its day. */
export function newsCard(page: ListedPage, lang: SiteLanguage): PageCard {
  const kind = page.newsKind ?? 'notizia';
  return {
    ...cardOf(page),
    above: (
      <>
        <span class="site-card-kind">{say(publicSiteWords, `kind.${kind}`, lang)}</span>{' '}
        <time dateTime={page.day}>{dayInWords(page.day, lang)}</time>
      </>
    ),
  };
}

/** A notice, with its project and until when one may apply, or since when no longer. */
export function noticeCard(page: ListedPage, over: boolean, lang: SiteLanguage): PageCard {
  const word = (key: keyof typeof publicSiteWords, values = {}) => say(publicSiteWords, key, lang, values);
  const day = page.expiresOn === null ? undefined : formatDay(page.expiresOn, lang);
  const state = day === undefined ? word('noEnd') : word(over ? 'closedOn' : 'until', { day });
  return {
    ...cardOf(page),
    above: (
      <>
        <span class="site-card-kind">{state}</span>
        {page.projectTitle !== null && <> {word('ofProject', { title: page.projectTitle })}</>}
      </>
    ),
  };
}
