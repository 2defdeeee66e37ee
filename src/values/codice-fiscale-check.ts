/** Value of each character in the odd places (1st, 3rd, …, 15th) of a codice fiscale, in the order 0–9, A–Z.
 *  Digits and the first ten letters share their values.
 *  Source: D.M. 23 December 1976 (G.U. 345 of 29 December 1976, S.O.), tables of the carattere di controllo. */
const ODD_DIGITS = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const ODD_LETTERS = [...ODD_DIGITS, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const CODE_OF_A = 65;
const CODE_OF_0 = 48;

/** The sixteenth character: the sum of the values of the first fifteen, modulo 26, as a letter.
 *  In the even places a digit counts as itself and a letter as its place in the alphabet from 0.
 *  @param first15 capital letters and digits only
 *  @law D.M. 23 December 1976, carattere di controllo */
export function checkCharacterOf(first15: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const code = first15.charCodeAt(index);
    const isLetter = code >= CODE_OF_A;
    const value = isLetter ? code - CODE_OF_A : code - CODE_OF_0;
    const odd = (isLetter ? ODD_LETTERS : ODD_DIGITS)[value];
    sum += index % 2 === 0 ? (odd ?? 0) : value;
  }
  return String.fromCharCode(CODE_OF_A + (sum % 26));
}

/** The eleventh digit of a numeric code: digits in odd places count as they are, those in even places doubled
 *  with the two figures of the result added up; the digit completes the sum to a multiple of ten.
 *  @param first10 digits only
 *  @law D.M. 23 December 1976, numeric code of subjects other than natural persons, used also for provisional codes */
export function numericCheckDigitOf(first10: string): string {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = first10.charCodeAt(index) - CODE_OF_0;
    const counted = index % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return String((10 - (sum % 10)) % 10);
}
