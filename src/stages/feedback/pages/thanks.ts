import { h } from 'preact';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { SitePage } from '../../../ui/site-page.tsx';
import { findRatedPage } from '../commands/find-rated-page.ts';
import { FeedbackThanks } from '../parts/feedback-thanks.tsx';
import { isService } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';
import { pageOnly } from './feedback-schema.ts';
import { ratedLink } from './rated-link.ts';

/** GET /valutazione: an address of forms alone; whoever types it comes to the first page. */
export async function nothingToRate(v: PublicVisit): Promise<PublicAnswer> {
  return { kind: 'go', to: siteAddress('/', v.language) };
}

/** GET /valutazione/grazie: it has arrived, and the way back. */
export async function thanksPage(v: PublicVisit): Promise<PublicAnswer> {
  const named = pageOnly.safeParse({ page: v.query['pagina'] });
  const asked = named.success ? named.data.page : undefined;
  const service = asked !== undefined && isService(asked.section);
  // The end of a service is not read a second time: from there the way leads on.
  const page = asked && !service ? await findRatedPage(v.doors, asked, v.language) : undefined;
  const rated = page && ratedLink(page);
  const back = rated
    ? { ...rated, label: say(feedbackFormWords, 'backToPage', v.language, { title: rated.label }) }
    : { href: siteAddress('/', v.language), label: feedbackFormWords.backHome[v.language] };
  return {
    kind: 'page',
    node: h(SitePage, {
      shell: siteShell(v),
      title: feedbackFormWords.thanks[v.language],
      breadcrumb: rated ? [rated] : [],
      hidden: true,
      children: h(FeedbackThanks, { back, service }),
    }),
  };
}
