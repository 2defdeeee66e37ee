import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { listWaitingOf, settlePublication } from '../store/publications.ts';
import type { OrderKind, SiteLanguage, SitePage } from '../types.ts';

/** Calls off a version that waits to come out, or that the page is taken away; what stands on the site stays.
 *  @refuses 'nothing-waiting' when its hour came, or somebody called it off */
export async function callOffPublication(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  kind: OrderKind,
  now: Date,
): Promise<{ ok: true } | EditorialRefusal> {
  const waiting = await listWaitingOf(tx, page.id, lang);
  const order = waiting.find((w) => (w.number === null) === (kind === 'leaves'));
  const done = order !== undefined && (await settlePublication(tx, order.id, 'cancelled', now));
  return done ? { ok: true } : refuse('nothing-waiting');
}
