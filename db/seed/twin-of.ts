import type { Identity } from '../../src/stages/people/types.ts';
import { composeCodiceFiscale } from '../../src/values/codice-fiscale-compose.ts';

/** Who is entered a second time: the same human being with the same data; or somebody else who has her name, her sex and
 *  her day of birth, and was born elsewhere. */
export function twinOf(first: Identity, other: Identity, same: boolean): Identity {
  if (same) return first;
  const { familyName, givenName, birthDate, sex } = first;
  const birthplace = other.birthplace === first.birthplace ? 'F205' : other.birthplace;
  if (birthDate === null || sex === null || birthplace === null)
    throw new RangeError('a twin of nobody known');
  const codiceFiscale = composeCodiceFiscale({
    familyName,
    givenName,
    birthDay: birthDate,
    sex,
    birthplaceCode: birthplace,
  });
  return { familyName, givenName, birthDate, sex, birthplace, codiceFiscale, mismatchReason: null };
}
