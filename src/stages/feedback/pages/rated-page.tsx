import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import type { Problem } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { addDays, dayInRome } from '../../../values/calendar-day.ts';
import { publicPath } from '../../editorial/rules/public-path.ts';
import { siteLanguages } from '../../editorial/types.ts';
import { RatedPageView } from '../parts/rated-page-view.tsx';
import {
  countOf,
  everyMonth,
  firstDayShown,
  firstRecentDay,
  meanOf,
  percentOf,
  without,
} from '../rules/figures.ts';
import { sectionPath } from '../rules/section-path.ts';
import { listAnswers, listMonths, listRatedFigures, listVersions } from '../store/figures.ts';
import { listTexts } from '../store/texts.ts';
import { POSITIVE_FROM, type Rated, type RatedFigures, starChoices } from '../types.ts';
import { sectionNames } from '../words/sections.ts';
import { feedbackWords } from '../words.ts';
import { monthRows } from './month-rows.ts';
import { ratingsHref, ratingsPath } from './ratings-href.ts';

/** Free texts opened at once: an afternoon's reading. */
const TEXTS_AT_ONCE = 50;

type PageAsked = Asked<{ rated: Rated }, { fatto?: string | undefined }, unknown>;

/** GET /redazione/valutazioni/:pageId: what readers say of one page, list or form, their texts, and what the versions of
 *  a page changed. */
export function ratedPagePage(asked: PageAsked) {
  return showRatedPage(asked, asked.params.rated, asked.query.fatto, []);
}

/** The same after a text that somebody else had decided about. */
export async function showRatedPage(
  asked: Asked<unknown, unknown, unknown>,
  rated: Rated,
  done: string | undefined,
  problems: readonly Problem[],
) {
  const today = dayInRome(asked.now);
  const since = { first: firstDayShown(today), recent: firstRecentDay(today) };
  const [page] = await listRatedFigures(asked.tx, since, sectionNames(asked.language), rated);
  if (page === undefined) return undefined;
  const { tx, language } = asked;
  const total = countOf(page.counts);
  const before = without(page.counts, page.recent);
  const toRead = await listTexts(tx, rated, 'to-read', TEXTS_AT_ONCE);
  const answers = await listAnswers(tx, since, rated, POSITIVE_FROM);
  const months = everyMonth(await listMonths(tx, since, rated), today);
  const isPage = rated.section === null;
  const versions = isPage ? await listVersions(tx, since, rated.pageId) : undefined;
  const of = (state: Record<string, string | undefined>) => ratingsHref({ pagina: page.id, ...state });
  return h(RatedPageView, {
    form: { shell: asked.shell, csrf: asked.csrf, formKey: asked.formKey, url: ratingsPath },
    page,
    addresses: addressesOf(page),
    editHref: isPage ? `/redazione/pagine/${rated.pageId}/it` : undefined,
    summary: [
      { key: 'count', n: total, mean: meanOf(page.counts), href: of({}) },
      {
        key: 'recentCount',
        n: countOf(page.recent),
        mean: meanOf(page.recent),
        href: of({ dal: since.recent }),
      },
      {
        key: 'earlier',
        n: countOf(before),
        mean: meanOf(before),
        href: of({ al: addDays(since.recent, -1) }),
      },
    ],
    stars: [...starChoices].reverse().map((n) => ({
      stars: n,
      n: page.counts[n - 1] ?? 0,
      percent: percentOf(page.counts[n - 1] ?? 0, total),
      href: of({ stelle: String(n) }),
    })),
    answers: answers.map((a) => ({ ...a, href: of({ risposta: a.answer, domanda: a.branch }) })),
    months: monthRows(months, language, page.id),
    versions: versions?.map((v) => ({
      ...v,
      n: countOf(v.counts),
      mean: meanOf(v.counts),
      href: of({ versione: v.id }),
    })),
    toRead,
    kept: (await listTexts(tx, rated, 'kept', TEXTS_AT_ONCE)).texts,
    done,
    problems: sayProblems(feedbackWords, problems, language),
  });
}

/** Where it is to be read: a page in the languages of its copies, a list or form in both while the site has a first page. */
function addressesOf({ section, kind, slug, langs }: RatedFigures) {
  if (section === null) return langs.map((lang) => ({ lang, href: publicPath(kind, slug, lang) }));
  return langs.length === 0 ? [] : siteLanguages.map((lang) => ({ lang, href: sectionPath(section, lang) }));
}
