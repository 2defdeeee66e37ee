/** Longest name of a page in its address. */
export const SLUG_MAX = 80;

/** A name for an address, out of a title: small letters, digits and single hyphens, whole words where it is cut. A title
 *  without any letter or digit gives the empty text.
 *  @param max characters, 1 to 80 */
export function slugOf(title: string, max = SLUG_MAX): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : max);
}

/** The name itself, or with the first number from 2 that makes it another than those taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const tried = `${slugOf(wanted, SLUG_MAX - `-${n}`.length)}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}
