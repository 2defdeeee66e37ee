import type { Addressee, Said, Sayer } from '../types.ts';

/** One thing to say, as the form sends it. */
export type TypedSaid = {
  words: string | null;
  by: Sayer | '';
  to: readonly (Addressee | 'nobody')[];
};

/** What is said, from what was typed, or the first thing wrong with it. A line without words is passed over. To whom must be
 *  said, and «nobody» is an answer of its own; of what nobody is told nobody needs to be named who tells it.
 *  @returns the number of the line a problem is about, from 0 */
export function readSaid(lines: readonly TypedSaid[]):
  | { ok: true; value: Said[] }
  | {
      ok: false;
      code: 'said-to-missing' | 'said-to-nobody-and-somebody' | 'said-by-missing';
      line: number;
    } {
  const value: Said[] = [];
  for (const [line, { words, by, to }] of lines.entries()) {
    if (words === null) continue;
    const somebody = to.filter((a) => a !== 'nobody');
    if (to.length === 0) return { ok: false, code: 'said-to-missing', line };
    if (somebody.length > 0 && to.includes('nobody'))
      return { ok: false, code: 'said-to-nobody-and-somebody', line };
    if (somebody.length > 0 && by === '') return { ok: false, code: 'said-by-missing', line };
    value.push({ words, by: by === '' ? 'herself' : by, to: somebody });
  }
  return { ok: true, value };
}
