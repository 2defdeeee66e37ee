import { type Qualifier, qualifiers } from '../types.ts';

/** Reads a qualifier as a form sends it: one digit. Anything else, and 5, 6 and 7, is no qualifier.
 *  @returns undefined where it is none
 *  Source: WHO, ICF: 0–4 extent of the problem, 8 not specified, 9 not applicable */
export function parseQualifier(text: string): Qualifier | undefined {
  return qualifiers.find((q) => String(q) === text.trim());
}

/** Whether a qualifier says an extent. 8 and 9 say that there is none: they are missing, and nothing is ever averaged
 *  or added up. */
export function isExtent(q: Qualifier | null): q is 0 | 1 | 2 | 3 | 4 {
  return q !== null && q <= 4;
}
