import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { speak } from '../parts/speak.ts';
import { type EditorialRefusal, refusedOutcome } from '../refusals.ts';
import { findSitePage } from '../store/pages.ts';
import { listStanding, listWaitingOf } from '../store/publications.ts';
import { findLatestText } from '../store/texts.ts';
import {
  type PageStanding,
  type SiteLanguage,
  type SitePage,
  type SitePageId,
  type SiteText,
  siteLanguages,
} from '../types.ts';

/** Parameters of a page in one language. */
export const ofPage = z.object({
  pageId: z.uuid().transform((id) => id as SitePageId),
  lang: z.enum(siteLanguages),
});

/** The same with the number of a version. */
export const ofVersion = ofPage.extend({
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
});

/** A request about a page in one language. */
export type OfPage<Q = unknown, B = unknown, P = unknown> = Asked<
  { pageId: SitePageId; lang: SiteLanguage } & P,
  Q,
  B
>;

/** A page in one language as the office has it; `title` also where nobody wrote it in this language. */
export type OpenedPage = {
  page: SitePage;
  lang: SiteLanguage;
  latest: SiteText | undefined;
  standing: PageStanding;
  title: string;
  url: string;
};

/** Opens the page of a URL, if the reader edits the site of its territory. */
export async function openPage(asked: OfPage): Promise<OpenedPage | undefined> {
  const { tx, params } = asked;
  const { lang } = params;
  const page = await findSitePage(tx, params.pageId);
  if (page === undefined) return undefined;
  const latest = await findLatestText(tx, page.id, lang);
  const other = latest ?? (await findLatestText(tx, page.id, lang === 'it' ? 'en' : 'it'));
  const waiting = await listWaitingOf(tx, page.id, lang);
  const done = (await listStanding(tx)).find((s) => s.pageId === page.id && s.lang === lang);
  return {
    page,
    lang,
    latest,
    standing: { latest: latest?.number, published: done?.number, waiting },
    title: other?.content.title ?? speak(asked.language)(`kind.${page.kind}`),
    url: pageUrl(page.id, lang),
  };
}

/** URL of a page in one language, or of a page below it. */
export function pageUrl(id: SitePageId, lang: SiteLanguage, below = ''): string {
  return `/redazione/pagine/${id}/${lang}${below}`;
}

/** The way back from below a page. */
export function aboveOf({ title, url }: Pick<OpenedPage, 'title' | 'url'>) {
  return [{ href: url, label: title }];
}

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });

/** What a form answers: where it leads, or its refusal. */
export function answered(result: { ok: true } | EditorialRefusal, to: string): Outcome {
  return result.ok ? go(to) : refusedOutcome(result);
}
