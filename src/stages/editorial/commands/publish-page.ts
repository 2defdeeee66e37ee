import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { hindrancesTo } from '../rules/before-publishing.ts';
import { findText } from '../store/texts.ts';
import type { SiteLanguage, SitePage } from '../types.ts';
import { factsOfPage } from './facts-of-page.ts';
import { giveOrder } from './give-order.ts';

/** Publishes a version of a page: at once, or at an instant to come. What the page says besides its text is read now and kept with the order.
 *  @param number of the version
 *  @param at null: at once; else later than `now`, as `dueInstant` finds it
 *  @refuses 'absent' for a number that is not there; 'blanks' with their list; 'title-capitals', 'body-missing',
 *  'office-missing', 'date-missing', 'news-kind-missing'; what `giveOrder` refuses */
export async function publishPage(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  number: number,
  at: Date | null,
  now: Date,
): Promise<{ ok: true } | EditorialRefusal> {
  const text = await findText(tx, page.id, lang, number);
  if (text === undefined) return refuse('absent');
  const [first] = hindrancesTo(page.kind, text.content);
  if (first !== undefined) return refuse(first.code, '', first.list);
  return giveOrder(tx, page, lang, { textId: text.id, facts: await factsOfPage(tx, page) }, at, now);
}
