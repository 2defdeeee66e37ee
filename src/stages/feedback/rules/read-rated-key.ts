import type { SitePageId } from '../../editorial/types.ts';
import { type Rated, ratedSections } from '../types.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is rated, read from what `ratedKey` writes; nothing where it is another word, or a list that does not exist. */
export function readRatedKey(word: string): Rated | undefined {
  const [id = '', name, ...more] = word.split('.');
  if (!uuid.test(id) || more.length > 0) return undefined;
  const pageId = id as SitePageId;
  if (name === undefined) return { pageId, section: null };
  const section = ratedSections.find((s) => s === name);
  return section && { pageId, section };
}
