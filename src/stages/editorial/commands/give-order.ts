import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { insertPublication, listWaitingOf, settlePublication } from '../store/publications.ts';
import type { SiteLanguage, SitePage, SitePublication, SitePublicationId } from '../types.ts';
import { carryOut } from './carry-out.ts';

/** Orders what is to become of a page in a language: at once, or at an instant to come. What waited of the same kind is
 *  called off. A page that is to be taken away stays so when a version comes out before; one that is taken away at once
 *  does not come back by itself.
 *  @param what version and facts to publish; neither takes the page from the site
 *  @param at null: at once; else later than `now`, as `dueInstant` finds it
 *  @refuses 'due-past'; 'leaves-before-it-comes', 'comes-after-it-leaves' beside what waits; 'ordered-meanwhile' when somebody orders at this very moment */
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
  const leaves = what.textId === null;
  const waiting = await listWaitingOf(tx, page.id, lang);
  const other = waiting.find((w) => (w.number === null) !== leaves);
  if (other !== undefined && at !== null && (leaves ? at <= other.dueAt : at >= other.dueAt))
    return refuse(leaves ? 'leaves-before-it-comes' : 'comes-after-it-leaves', 'day');
  for (const w of waiting)
    if (w !== other || (leaves && at === null)) await settlePublication(tx, w.id, 'cancelled', now);
  if (!(await insertPublication(tx, order))) return refuse('ordered-meanwhile');
  if (at === null) await carryOut(tx, order, now);
  return { ok: true };
}
