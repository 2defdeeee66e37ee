import type { SiteAsset } from '../types.ts';

/** The address of a picture or a document that is published, from the root; it is the same in both languages. */
export function assetPath({ id, kind, name }: Pick<SiteAsset, 'id' | 'kind' | 'name'>): string {
  return `/${kind === 'image' ? 'immagini' : 'documenti'}/${id}/${encodeURIComponent(name)}`;
}
