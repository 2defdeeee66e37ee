import type { Doors } from '../../../platform/database/pools.ts';
import { withSystem } from '../../../platform/database/with-system.ts';
import type { PageKind, SiteLanguage } from '../../editorial/types.ts';
import { inOneLanguage } from '../rules/in-one-language.ts';
import { listLatestFigures } from '../store/published-figures.ts';
import { findShownFile } from '../store/published-files.ts';
import { listCopies, listTitles } from '../store/published-pages.ts';
import type { FoundPage, LatestFigures, ListedPage, PublishedFile } from '../types.ts';

/** One published page. Everything here is read as the purpose `visiting`, which reads the copies and nothing else.
 *  @param slug of a project, a piece of news or a notice */
export async function readPage(
  doors: Doors,
  kind: PageKind,
  lang: SiteLanguage,
  slug?: string,
): Promise<FoundPage> {
  const copies = await withSystem(doors, 'visiting', (tx) => listCopies(tx, kind, slug));
  return { page: copies.find((c) => c.lang === lang), languages: copies.map((c) => c.lang) };
}

/** The published pages of these kinds, each once: in the given language, or in Italian where there is no other. */
export async function readTitles(
  doors: Doors,
  kinds: readonly PageKind[],
  lang: SiteLanguage,
): Promise<ListedPage[]> {
  return inOneLanguage(await readAllTitles(doors, kinds), lang);
}

/** The published pages of these kinds in every language in which they are. */
export async function readAllTitles(doors: Doors, kinds: readonly PageKind[]): Promise<ListedPage[]> {
  return withSystem(doors, 'visiting', (tx) => listTitles(tx, kinds));
}

/** A picture or a document of a published page. */
export async function readFile(
  doors: Doors,
  id: string,
  kind: 'image' | 'document',
): Promise<PublishedFile | undefined> {
  return withSystem(doors, 'visiting', (tx) => findShownFile(tx, id, kind));
}

/** The results that stand published, one publication a project. */
export async function readFigures(doors: Doors): Promise<LatestFigures[]> {
  return withSystem(doors, 'visiting', listLatestFigures);
}
