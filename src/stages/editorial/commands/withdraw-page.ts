import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { listStanding } from '../store/publications.ts';
import type { SiteLanguage, SitePage } from '../types.ts';
import { giveOrder } from './give-order.ts';

/** Takes a page from the site in one language: at once, or at an instant to come. What waited for the same page and
 *  language is called off. Its versions stay.
 *  @param at null: at once; else later than `now`, as `dueInstant` finds it
 *  @refuses 'not-published' when nothing of it stands there; 'due-past'; 'ordered-meanwhile' when somebody orders at this
 *  very moment */
export async function withdrawPage(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  at: Date | null,
  now: Date,
): Promise<{ ok: true } | EditorialRefusal> {
  const standing = (await listStanding(tx)).find((s) => s.pageId === page.id && s.lang === lang);
  if (standing === undefined || standing.number === null) return refuse('not-published');
  return giveOrder(tx, page, lang, { textId: null, facts: null }, at, now);
}
