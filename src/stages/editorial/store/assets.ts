import type { SystemTx, Tx } from '../../../platform/database/tx.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { AssetPeople, SiteAsset, SiteAssetId } from '../types.ts';

const assets = (tx: Pick<SystemTx, 'db'>) =>
  tx.db
    .selectFrom('site_asset')
    .select([
      'id',
      'territory_id',
      'kind',
      'media_type',
      'name',
      'title_it',
      'title_en',
      'credit',
      'people',
      'width',
      'height',
      'pages',
      'brought_by',
      'brought_at',
    ])
    .select((e) => e.fn<number>('octet_length', ['bytes']).as('length'));

type Row = Awaited<ReturnType<ReturnType<typeof assets>['execute']>>[number];

const toAsset = (r: Row): SiteAsset => ({
  id: r.id as SiteAssetId,
  territoryId: r.territory_id as TerritoryId,
  kind: r.kind as SiteAsset['kind'],
  mediaType: r.media_type as SiteAsset['mediaType'],
  name: r.name,
  titleIt: r.title_it,
  titleEn: r.title_en,
  credit: r.credit,
  people: r.people as AssetPeople | null,
  width: r.width,
  height: r.height,
  pages: r.pages,
  bytesLength: r.length,
  broughtBy: r.brought_by as AccountId,
  broughtAt: r.brought_at,
});

/** Pictures and documents of the territories whose site the actor edits, the newest first; without their bytes. */
export async function listAssets(tx: Tx): Promise<SiteAsset[]> {
  return (await assets(tx).orderBy('brought_at', 'desc').orderBy('id').execute()).map(toAsset);
}

/** Those of these ids that are there, also for the purpose `publishing`. */
export async function listAssetsById(
  tx: Pick<SystemTx, 'db'>,
  ids: readonly SiteAssetId[],
): Promise<ReadonlyMap<string, SiteAsset>> {
  if (ids.length === 0) return new Map();
  const rows = await assets(tx)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((r) => [r.id, toAsset(r)]));
}

/** One of them with its bytes. */
export async function findAssetBytes(
  tx: Tx,
  id: string,
): Promise<{ name: string; mediaType: SiteAsset['mediaType']; bytes: Buffer } | undefined> {
  const row = await tx.db
    .selectFrom('site_asset')
    .select(['name', 'media_type', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { name: row.name, mediaType: row.media_type as SiteAsset['mediaType'], bytes: row.bytes };
}

/** Writes a picture or a document. */
export async function insertAsset(
  tx: Tx,
  a: Omit<SiteAsset, 'broughtBy' | 'broughtAt' | 'bytesLength'>,
  bytes: Buffer,
): Promise<void> {
  await tx.db
    .insertInto('site_asset')
    .values({
      id: a.id,
      territory_id: a.territoryId,
      kind: a.kind,
      media_type: a.mediaType,
      name: a.name,
      title_it: a.titleIt,
      title_en: a.titleEn,
      credit: a.credit,
      people: a.people,
      bytes,
      width: a.width,
      height: a.height,
      pages: a.pages,
      brought_by: tx.actor.accountId,
    })
    .execute();
}
