/** Letters and digits that are not taken for one another (Crockford): no I, L, O, U. */
export const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of the code by which an application is taken up again: 80 bits, so that guessing leads nowhere. */
export const CODE_LENGTH = 16;

/** The code as she typed it from paper: blanks and hyphens do not count, O is 0, I and L are 1, case is no matter.
 *  @returns 16 letters, or nothing when it can be no code */
export function readResumeCode(typed: string): string | undefined {
  if (typed.length > 60) return undefined;
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH && [...code].every((c) => codeLetters.includes(c)) ? code : undefined;
}

/** The code in four groups of four, to be read aloud and copied. */
export function showResumeCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
