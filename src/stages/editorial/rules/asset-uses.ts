import type { SiteLanguage, SitePageId, SiteText } from '../types.ts';
import { assetsOf } from './published-content.ts';

/** A page whose newest version shows an asset. */
export type AssetUse = {
  readonly pageId: SitePageId;
  readonly lang: SiteLanguage;
  readonly title: string;
};

/** In which pages each asset is shown, by its id.
 *  @param texts the newest version of each page and language */
export function assetUses(texts: readonly SiteText[]): ReadonlyMap<string, readonly AssetUse[]> {
  const uses = new Map<string, AssetUse[]>();
  for (const { pageId, lang, content } of texts)
    for (const id of assetsOf(content))
      uses.set(id, [...(uses.get(id) ?? []), { pageId, lang, title: content.title }]);
  return uses;
}
