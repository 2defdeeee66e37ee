import type { VocabularyTerm } from '../types.ts';
import { vocabularyKinds } from '../types.ts';

/** The columns of a list to import, in any order. */
export const vocabularyColumns = ['kind', 'scheme', 'code', 'label_it', 'label_en', 'broader'] as const;
type Column = (typeof vocabularyColumns)[number];

/** What is wrong with one line of a list; `line` counts the head as 1. */
export type LineProblem = {
  line: number;
  column: Column | null;
  code: 'column-missing' | 'kind' | 'scheme' | 'code' | 'label' | 'broader' | 'twice' | 'two-schemes';
};

/** Terms of a list, or everything that is wrong with it: nothing is taken from a list with a wrong line. */
export type ReadList =
  | { ok: true; scheme: string; terms: readonly VocabularyTerm[] }
  | { ok: false; problems: readonly LineProblem[] };

const SCHEME = /^[A-Za-z0-9][A-Za-z0-9 ._-]{1,39}$/;

/** Reads the rows of a list of occupations or skills. One list is of one classification: otherwise what a newer edition leaves out
 *  could not be told.
 *  @param header names of the columns as the file has them
 *  @param rows texts below it, each as long as the head
 *  @param numbers line of each row in its file, where they are known; else the rows follow the head */
export function readVocabularyList(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): ReadList {
  const at = new Map(header.map((name, i) => [name.trim().toLowerCase(), i]));
  const missing = vocabularyColumns.filter((name) => name !== 'broader' && !at.has(name));
  if (missing.length > 0)
    return { ok: false, problems: missing.map((column) => ({ line: 1, column, code: 'column-missing' })) };
  const lineOf = (index: number) =>
    (numbers.length === rows.length ? numbers[index] : undefined) ?? index + 2;
  const problems: LineProblem[] = [];
  const terms: VocabularyTerm[] = [];
  const seen = new Set<string>();
  const scheme = (rows[0]?.[at.get('scheme') ?? -1] ?? '').trim();
  for (const [index, row] of rows.entries()) {
    const cell = (name: Column) => (row[at.get(name) ?? -1] ?? '').trim();
    const term = {
      kind: cell('kind') as VocabularyTerm['kind'],
      scheme: cell('scheme'),
      code: cell('code'),
      labelIt: cell('label_it'),
      labelEn: cell('label_en'),
      broader: cell('broader') || null,
    };
    const wrong = problemsOfTerm(term, scheme);
    const key = `${term.kind} ${term.code}`;
    if (wrong.length === 0 && seen.has(key)) wrong.push({ column: 'code', code: 'twice' });
    seen.add(key);
    for (const problem of wrong) problems.push({ line: lineOf(index), ...problem });
    terms.push(term);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scheme, terms };
}

function problemsOfTerm(t: VocabularyTerm, scheme: string): Omit<LineProblem, 'line'>[] {
  const wrong: Omit<LineProblem, 'line'>[] = [];
  if (!vocabularyKinds.includes(t.kind)) wrong.push({ column: 'kind', code: 'kind' });
  if (!SCHEME.test(t.scheme)) wrong.push({ column: 'scheme', code: 'scheme' });
  else if (t.scheme !== scheme) wrong.push({ column: 'scheme', code: 'two-schemes' });
  if (!isBetween(t.code, 1, 200) || t.code.includes('|')) wrong.push({ column: 'code', code: 'code' });
  if (!isBetween(t.labelIt, 2, 300)) wrong.push({ column: 'label_it', code: 'label' });
  if (!isBetween(t.labelEn, 2, 300)) wrong.push({ column: 'label_en', code: 'label' });
  if (t.broader !== null && !isBetween(t.broader, 1, 200)) wrong.push({ column: 'broader', code: 'broader' });
  return wrong;
}

/** A text of so many characters, without control characters. */
function isBetween(text: string, min: number, max: number): boolean {
  const length = [...text].length;
  return length >= min && length <= max && !/\p{Cc}/u.test(text);
}

/** What importing a list would change, against the terms of its classification that are there. */
export type ListChanges = {
  added: readonly VocabularyTerm[];
  /** other labels or group, or retired before */
  changed: readonly VocabularyTerm[];
  same: number;
  /** in use, and not in this edition; only of the kinds that the list has */
  retired: readonly Pick<VocabularyTerm, 'kind' | 'scheme' | 'code' | 'labelIt'>[];
};

/** Compares a list with what is there.
 *  @param there terms of the list's classification, retired ones too */
export function compareList(
  terms: readonly VocabularyTerm[],
  there: readonly (VocabularyTerm & { isRetired: boolean })[],
): ListChanges {
  const keyOf = (t: Pick<VocabularyTerm, 'kind' | 'code'>) => `${t.kind} ${t.code}`;
  const known = new Map(there.map((t) => [keyOf(t), t]));
  const kept = new Set(terms.map(keyOf));
  const kinds = new Set(terms.map((t) => t.kind));
  const isSame = (t: VocabularyTerm) => {
    const k = known.get(keyOf(t));
    return (
      k !== undefined &&
      !k.isRetired &&
      k.labelIt === t.labelIt &&
      k.labelEn === t.labelEn &&
      k.broader === t.broader
    );
  };
  return {
    added: terms.filter((t) => !known.has(keyOf(t))),
    changed: terms.filter((t) => known.has(keyOf(t)) && !isSame(t)),
    same: terms.filter(isSame).length,
    retired: there.filter((t) => !t.isRetired && kinds.has(t.kind) && !kept.has(keyOf(t))),
  };
}
