import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { listAssetsById } from '../store/assets.ts';
import { findLatestText, insertText } from '../store/texts.ts';
import type { PageContent, SiteLanguage, SitePage, SiteTextId } from '../types.ts';

/** Saves a page as its next version; nothing is written where not a letter changed.
 *  @param version number of the version the editor saw, 0 where there was none
 *  @returns the number that stands now
 *  @refuses 'changed-meanwhile' when somebody saved after it; 'asset-not-here' for a picture or a document that is not of
 *  this territory, or stands in the place of the other kind; 'ends-before-start' */
export async function saveDraft(
  tx: Tx,
  page: SitePage,
  lang: SiteLanguage,
  version: number,
  content: PageContent,
): Promise<{ ok: true; number: number; written: boolean } | EditorialRefusal> {
  const latest = await findLatestText(tx, page.id, lang);
  if ((latest?.number ?? 0) !== version) return refuse('changed-meanwhile');
  if (latest !== undefined && JSON.stringify(latest.content) === JSON.stringify(content))
    return { ok: true, number: latest.number, written: false };
  if (content.date !== null && content.expiresOn !== null && content.expiresOn < content.date)
    return refuse('ends-before-start', 'expiresOn');
  const wrong = await misplacedAsset(tx, page, content);
  if (wrong !== undefined) return refuse('asset-not-here', wrong);
  const id = randomUUID() as SiteTextId;
  const number = version + 1;
  return (await insertText(tx, page, { id, lang, number, content }))
    ? { ok: true, number, written: true }
    : refuse('changed-meanwhile');
}

/** The field that shows an asset which may not stand there. */
async function misplacedAsset(tx: Tx, page: SitePage, content: PageContent): Promise<string | undefined> {
  const wanted = [
    { id: content.image, kind: 'image', field: 'image' },
    ...content.documents.map(({ assetId }, at) => ({
      ...{ id: assetId, kind: 'document', field: `documenti-${at + 1}-asset` },
    })),
  ];
  const ids = wanted.flatMap(({ id }) => id ?? []);
  const found = await listAssetsById(tx, ids);
  return wanted.find(({ id, kind }) => {
    const asset = id === null ? undefined : found.get(id);
    return id !== null && (asset?.kind !== kind || asset.territoryId !== page.territoryId);
  })?.field;
}
