import type { Identity } from '../../src/stages/people/types.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import { type CodiceFiscale, OMOCODIA_LETTERS, type Sex } from '../../src/values/codice-fiscale.ts';
import { checkCharacterOf } from '../../src/values/codice-fiscale-check.ts';
import { composeCodiceFiscale } from '../../src/values/codice-fiscale-compose.ts';
import { birthplaceCode } from './place-codes.ts';

/** Which codice fiscale somebody has: the one of her data when left out; the same with an omocodia letter; none, and
 *  why; or one issued under another surname and kept, and why. */
export type CodeCase =
  | 'omocodia'
  | { readonly none: string }
  | { readonly issuedTo: string; readonly reason: string };

/** Who somebody is, before the codice fiscale; the birthplace by the name of a comune or a state. */
export type BareIdentity = {
  readonly family: string;
  readonly given: string;
  readonly sex: Sex;
  readonly born: CalendarDay;
  readonly birthplace: string;
  readonly code?: CodeCase | undefined;
};

/** The whole identity, with the codice fiscale that the data give.
 *  @throws RangeError when no place has this name, or more than one */
export function composeIdentity(bare: BareIdentity): Identity {
  const birthplace = birthplaceCode(bare.birthplace);
  const composed = (family: string): CodiceFiscale =>
    composeCodiceFiscale({
      familyName: family,
      givenName: bare.given,
      birthDay: bare.born,
      sex: bare.sex,
      birthplaceCode: birthplace,
    });
  return {
    familyName: bare.family,
    givenName: bare.given,
    birthDate: bare.born,
    birthplace,
    sex: bare.sex,
    ...codeOf(bare.code, bare.family, composed),
  };
}

function codeOf(
  which: CodeCase | undefined,
  family: string,
  composed: (family: string) => CodiceFiscale,
): Pick<Identity, 'codiceFiscale' | 'mismatchReason'> {
  if (which === undefined) return { codiceFiscale: composed(family), mismatchReason: null };
  if (which === 'omocodia') return { codiceFiscale: withOmocodia(composed(family)), mismatchReason: null };
  if ('none' in which) return { codiceFiscale: null, mismatchReason: which.none };
  return { codiceFiscale: composed(which.issuedTo), mismatchReason: which.reason };
}

/** The code as it is issued to the second person who would get it: a letter for the last digit, and a new check
 *  character.
 *  @law D.M. 23 December 1976, art. 6 */
function withOmocodia(code: CodiceFiscale): CodiceFiscale {
  const last = 14;
  const first15 = `${code.slice(0, last)}${OMOCODIA_LETTERS.charAt(Number(code.charAt(last)))}`;
  return `${first15}${checkCharacterOf(first15)}` as CodiceFiscale;
}
