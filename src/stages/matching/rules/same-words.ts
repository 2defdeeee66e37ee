/** Words as they are compared: small letters, without accents, signs and double blanks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two texts are the same words. */
export function sameWords(a: string, b: string): boolean {
  const plain = plainWords(a);
  return plain !== '' && plain === plainWords(b);
}
