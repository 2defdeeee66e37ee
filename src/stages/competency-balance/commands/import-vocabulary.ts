import type { Tx } from '../../../platform/database/tx.ts';
import { compareList, type ListChanges } from '../rules/vocabulary-list.ts';
import { listTermsOf, retireTerms, upsertTerms } from '../store/vocabulary-import.ts';
import type { VocabularyTerm } from '../types.ts';

/** Imports a list that was read without a fault: new terms are added, known ones get their labels of now, those of the same
 *  classification and kind that it leaves out are retired. A retired term stays where a balance names it.
 *  @param source name of the file, kept beside each term
 *  @returns what changed */
export async function importVocabulary(
  tx: Tx,
  list: { scheme: string; terms: readonly VocabularyTerm[] },
  source: string,
  now: Date,
): Promise<ListChanges> {
  const changes = await previewVocabulary(tx, list);
  await upsertTerms(tx, [...changes.added, ...changes.changed], source, now);
  await retireTerms(tx, changes.retired, now);
  return changes;
}

/** What importing a list would change; nothing is written. */
export async function previewVocabulary(
  tx: Tx,
  list: { scheme: string; terms: readonly VocabularyTerm[] },
): Promise<ListChanges> {
  return compareList(list.terms, await listTermsOf(tx, list.scheme));
}
