import type { Tx } from '../../../platform/database/tx.ts';
import { findTerm, listTermsNear } from '../store/vocabulary.ts';
import type { TermRef, VocabularyKind, VocabularyTerm } from '../types.ts';

/** What a form sends for «none of these: her words alone». */
const NO_TERM = 'none';
/** Most terms that are offered to choose from. */
export const MOST_OFFERED = 12;

/** Finds the code for what she said. A label or code that is exactly a term's is that term; where several come near one has to
 *  choose, and may choose none; where none does, her words stand alone.
 *  @param said her words
 *  @param chosen what was chosen among those offered; empty when nothing was asked yet
 *  @returns the term or null, or the terms to choose from */
export async function chooseTerm(
  tx: Tx,
  kind: VocabularyKind,
  said: string,
  chosen: string,
): Promise<{ term: TermRef | null } | { offered: readonly VocabularyTerm[] }> {
  if (chosen === NO_TERM) return { term: null };
  const [scheme = '', code = ''] = chosen.split('|');
  const found = code === '' ? undefined : await findTerm(tx, kind, scheme, code);
  if (found !== undefined) return { term: refOf(found) };
  const near = await listTermsNear(tx, said, kind, MOST_OFFERED);
  const exact = near.filter(
    (t) => t.code === said || t.labelIt.localeCompare(said, 'it', { sensitivity: 'base' }) === 0,
  );
  const only = exact.length === 1 ? exact[0] : undefined;
  if (only !== undefined) return { term: refOf(only) };
  return near.length === 0 ? { term: null } : { offered: near };
}

const refOf = (t: VocabularyTerm): TermRef => ({ scheme: t.scheme, code: t.code, label: t.labelIt });
