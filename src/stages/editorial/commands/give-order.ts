import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { findWaiting, insertPublication, settlePublication } from '../store/publications.ts';
import type { SiteLanguage, SitePage, SitePublication, SitePublicationId } from '../types.ts';
import { carryOut } from './carry-out.ts';

/** Orders what is to become of a page in a language: at once, or at an instant to come. What waited for the same page and
 *  language is called off.
 *  @param what version and facts to publish; neither takes the page from the site
 *  @param at null: at once; else later than `now`, as `dueInstant` finds it
 *  @refuses 'due-past'; 'ordered-meanwhile' when somebody orders at this very moment */
export async function giveOrder(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  what: Pick<SitePublication, 'textId' | 'facts'>,
  at: Date | null,
  now: Date,
): Promise<{ ok: true } | EditorialRefusal> {
  if (at !== null && at <= now) return refuse('due-past', 'day');
  const order: SitePublication = {
    id: randomUUID() as SitePublicationId,
    territoryId: page.territoryId,
    pageId: page.id,
    lang,
    ...what,
    dueAt: at ?? now,
  };
  const waiting = await findWaiting(tx, page.id, lang);
  if (waiting !== undefined) await settlePublication(tx, waiting.id, 'cancelled', now);
  if (!(await insertPublication(tx, order))) return refuse('ordered-meanwhile');
  if (at === null) await carryOut(tx, order, now);
  return { ok: true };
}
