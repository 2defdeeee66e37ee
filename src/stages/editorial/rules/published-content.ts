import type {
  OrderedFacts,
  PageContent,
  PublishedContent,
  PublishedDocument,
  PublishedImage,
  SiteAsset,
  SiteAssetId,
  SiteLanguage,
} from '../types.ts';

/** The assets a page shows: its picture and its documents, each once. */
export function assetsOf(content: PageContent): readonly SiteAssetId[] {
  const ids = [content.image, ...content.documents.map((d) => d.assetId)];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The copy that everybody reads, out of a version and what was ordered with it. An asset that is not there leaves its
 *  place empty.
 *  @param hrefOf address of an asset: the public one, or in a preview one behind the wall */
export function publishedContent(
  content: PageContent,
  facts: Pick<OrderedFacts, 'project' | 'notice'>,
  assets: ReadonlyMap<string, SiteAsset>,
  lang: SiteLanguage,
  hrefOf: (asset: SiteAsset) => string,
): PublishedContent {
  const picture = content.image === null ? undefined : assets.get(content.image);
  return {
    ...content,
    image: picture?.kind === 'image' ? imageOf(picture, lang, hrefOf) : null,
    documents: content.documents.flatMap(({ title, assetId, url }): PublishedDocument[] => {
      if (url !== null) return [{ title, href: url, size: null }];
      const asset = assetId === null ? undefined : assets.get(assetId);
      return asset ? [{ title, href: hrefOf(asset), size: asset.bytesLength }] : [];
    }),
    project: facts.project,
    notice: facts.notice,
  };
}

function imageOf(
  picture: SiteAsset,
  lang: SiteLanguage,
  hrefOf: (asset: SiteAsset) => string,
): PublishedImage {
  return {
    id: picture.id,
    href: hrefOf(picture),
    alt: (lang === 'en' ? picture.titleEn : null) ?? picture.titleIt,
    credit: picture.credit,
    width: picture.width ?? 1,
    height: picture.height ?? 1,
  };
}
