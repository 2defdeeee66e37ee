import type { SystemTx } from '../../../platform/database/tx.ts';
import { assetPath } from '../rules/asset-path.ts';
import { assetsOf, publishedContent } from '../rules/published-content.ts';
import { listAssetsById } from '../store/assets.ts';
import { settlePublication } from '../store/publications.ts';
import { copyAssets, emptyCopy, noteChange, writeCopy } from '../store/published.ts';
import { findTextById } from '../store/texts.ts';
import type { SitePublication } from '../types.ts';

/** Carries out an order to publish: the copy of the page and of what it shows is written, or emptied; and whoever keeps
 *  a copy learns that it is old. In the transaction of the editor who publishes at once, or of the purpose `publishing`
 *  when the hour has come.
 *  @refuses nothing: what may be published was decided when it was ordered
 *  @throws when the version is not there: the database holds it for as long as the order */
export async function carryOut(tx: Pick<SystemTx, 'db'>, order: SitePublication, now: Date): Promise<void> {
  if (order.textId === null || order.facts === null) {
    await emptyCopy(tx, order.pageId, order.lang, now);
  } else {
    const text = await findTextById(tx, order.textId);
    if (text === undefined) throw new Error('the version to be published is not there');
    const ids = assetsOf(text.content);
    const assets = await listAssetsById(tx, ids);
    await copyAssets(tx, ids, now);
    const { kind, slug } = order.facts;
    const content = publishedContent(text.content, order.facts, assets, order.lang, assetPath);
    const { pageId, territoryId, lang } = order;
    await writeCopy(tx, { pageId, territoryId, lang, kind, slug, content }, now);
  }
  await settlePublication(tx, order.id, 'done', now);
  await noteChange(tx);
}
