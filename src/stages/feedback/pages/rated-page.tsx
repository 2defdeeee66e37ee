import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import type { Problem } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { addDays, dayInRome } from '../../../values/calendar-day.ts';
import { publicPath } from '../../editorial/rules/public-path.ts';
import type { SitePageId } from '../../editorial/types.ts';
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
import { listAnswers, listMonths, listRatedFigures, listVersions } from '../store/figures.ts';
import { listTexts } from '../store/texts.ts';
import { POSITIVE_FROM, starChoices } from '../types.ts';
import { feedbackWords } from '../words.ts';
import { monthRows } from './month-rows.ts';
import { ratingsHref, ratingsPath } from './ratings-href.ts';

/** Free texts opened at once: an afternoon's reading. */
const TEXTS_AT_ONCE = 50;

type PageAsked = Asked<{ pageId: SitePageId }, { fatto?: string | undefined }, unknown>;

/** GET /redazione/valutazioni/:pageId: what readers say of one page, their texts, and what its versions changed. */
export function ratedPagePage(asked: PageAsked) {
  return showRatedPage(asked, asked.params.pageId, asked.query.fatto, []);
}

/** The same after a text that somebody else had decided about. */
export async function showRatedPage(
  asked: Asked<unknown, unknown, unknown>,
  pageId: SitePageId,
  done: string | undefined,
  problems: readonly Problem[],
) {
  const today = dayInRome(asked.now);
  const since = { first: firstDayShown(today), recent: firstRecentDay(today) };
  const [page] = await listRatedFigures(asked.tx, since, pageId);
  if (page === undefined) return undefined;
  const { tx, language } = asked;
  const total = countOf(page.counts);
  const before = without(page.counts, page.recent);
  const toRead = await listTexts(tx, pageId, 'to-read', TEXTS_AT_ONCE);
  const answers = await listAnswers(tx, since, pageId, POSITIVE_FROM);
  const months = everyMonth(await listMonths(tx, since, pageId), today);
  const versions = await listVersions(tx, since, pageId);
  const of = (state: Record<string, string | undefined>) => ratingsHref({ pagina: pageId, ...state });
  return h(RatedPageView, {
    form: { shell: asked.shell, csrf: asked.csrf, formKey: asked.formKey, url: ratingsPath },
    page,
    addresses: page.langs.map((lang) => ({ lang, href: publicPath(page.kind, page.slug, lang) })),
    editHref: `/redazione/pagine/${pageId}/it`,
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
    months: monthRows(months, language, pageId),
    versions: versions.map((v) => ({
      ...v,
      n: countOf(v.counts),
      mean: meanOf(v.counts),
      href: of({ versione: v.id }),
    })),
    toRead,
    kept: (await listTexts(tx, pageId, 'kept', TEXTS_AT_ONCE)).texts,
    done,
    problems: sayProblems(feedbackWords, problems, language),
  });
}
