const segmenter = new Intl.Segmenter('it', { granularity: 'grapheme' });

/** How many characters a person counts: a family emoji is one, a letter with its accents is one, a line end is one.
 *  Linear in the text: bound its bytes before counting what comes from outside.
 *  @source Unicode Standard Annex #29, extended grapheme clusters */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
