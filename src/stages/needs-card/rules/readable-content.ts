import type { CardContent } from '../types.ts';
import { type Marking, markingOf } from './marking-words.ts';

/** The first sentence of a card that says more than a company may read, by its place, or nothing.
 *  @returns `part` the list it stands in, `index` from 0 */
export function markedSentence(
  content: Pick<CardContent, 'needs' | 'said'>,
): { part: 'needs' | 'said'; index: number; code: Marking } | undefined {
  for (const part of ['needs', 'said'] as const)
    for (const [index, { words }] of content[part].entries()) {
      const code = markingOf(words);
      if (code !== null) return { part, index, code };
    }
  return undefined;
}
