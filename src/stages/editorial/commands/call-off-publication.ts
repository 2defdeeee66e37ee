import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { findWaiting, settlePublication } from '../store/publications.ts';
import type { SiteLanguage, SitePage } from '../types.ts';

/** Calls off what waits to be published; what stands on the site stays.
 *  @refuses 'nothing-waiting' when its hour came, or somebody called it off */
export async function callOffPublication(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  now: Date,
): Promise<{ ok: true } | EditorialRefusal> {
  const waiting = await findWaiting(tx, page.id, lang);
  const done = waiting !== undefined && (await settlePublication(tx, waiting.id, 'cancelled', now));
  return done ? { ok: true } : refuse('nothing-waiting');
}
