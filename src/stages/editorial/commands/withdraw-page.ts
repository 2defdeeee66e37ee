import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { listStanding, listWaitingOf } from '../store/publications.ts';
import type { SiteLanguage, SitePage } from '../types.ts';
import { giveOrder } from './give-order.ts';

/** Takes a page from the site in one language: at once, or at an instant to come. A page that is yet to
 *  come out can be taken away later. Its versions stay; see `giveOrder` for what waits.
 *  @param at null: at once; else later than `now`, as `dueInstant` finds it
 *  @refuses 'not-published' when nothing of it stands there, or will; what `giveOrder` refuses */
export async function withdrawPage(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  at: Date | null,
  now: Date,
): Promise<{ ok: true } | EditorialRefusal> {
  const standing = (await listStanding(tx)).find((s) => s.pageId === page.id && s.lang === lang);
  const stands = typeof standing?.number === 'number';
  const comes = at !== null && (await listWaitingOf(tx, page.id, lang)).some((w) => w.number !== null);
  if (!stands && !comes) return refuse('not-published');
  return giveOrder(tx, page, lang, { textId: null, facts: null }, at, now);
}
