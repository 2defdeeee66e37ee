import { h } from 'preact';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { SitePage } from '../../../ui/site-page.tsx';
import { publicPath } from '../../editorial/rules/public-path.ts';
import { findRatedPage } from '../commands/find-rated-page.ts';
import { FeedbackThanks } from '../parts/feedback-thanks.tsx';
import { feedbackFormWords } from '../words/form.ts';
import { pageOnly } from './feedback-schema.ts';

/** GET /valutazione: an address of forms alone; whoever types it comes to the first page. */
export async function nothingToRate(v: PublicVisit): Promise<PublicAnswer> {
  return { kind: 'go', to: siteAddress('/', v.language) };
}

/** GET /valutazione/grazie: it has arrived, and the way back. */
export async function thanksPage(v: PublicVisit): Promise<PublicAnswer> {
  const named = pageOnly.safeParse({ page: v.query['pagina'] });
  const page = named.success ? await findRatedPage(v.doors, named.data.page, v.language) : undefined;
  const back = page
    ? {
        href: publicPath(page.kind, page.slug, page.lang),
        label: say(feedbackFormWords, 'backToPage', v.language, { title: page.title }),
      }
    : { href: siteAddress('/', v.language), label: feedbackFormWords.backHome[v.language] };
  return {
    kind: 'page',
    node: h(SitePage, {
      shell: siteShell(v),
      title: feedbackFormWords.thanks[v.language],
      breadcrumb: page ? [{ href: back.href, label: page.title }] : [],
      hidden: true,
      children: h(FeedbackThanks, { back }),
    }),
  };
}
