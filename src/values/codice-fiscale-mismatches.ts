import { type CodiceFiscale, encodedData } from './codice-fiscale.ts';
import { givenNameCode, type PersonalData, surnameCode } from './codice-fiscale-compose.ts';
import { inCapitals } from './latin-letters.ts';

/** A field whose value does not agree with what the code encodes. */
export type MismatchedField = 'familyName' | 'givenName' | 'birthDay' | 'sex' | 'birthplace';

/** The data to hold against a code; what is not known yet is left out and not compared. */
export type ComparedData = Pick<PersonalData, 'familyName' | 'givenName' | 'birthDay'> &
  Partial<Pick<PersonalData, 'sex' | 'birthplaceCode'>>;

/** Which fields do not agree with the code, in the order of the code; none for a provisional code.
 *  A mismatch is a question, never a proof of error: codes are issued with two given names where the register
 *  shows one, with the comune as it was called then, and stay unchanged after some corrections. Whoever goes on
 *  gives a reason. A name in another alphabet cannot be compared and is not listed. */
export function mismatches(code: CodiceFiscale, data: ComparedData): readonly MismatchedField[] {
  const encoded = encodedData(code);
  if (encoded === undefined) return [];
  const found: MismatchedField[] = [];
  if (!agrees(data.familyName, surnameCode, encoded.surnameCode)) found.push('familyName');
  if (!agrees(data.givenName, givenNameCode, encoded.nameCode)) found.push('givenName');
  if (!encoded.birthDays.includes(data.birthDay)) found.push('birthDay');
  if (data.sex !== undefined && data.sex !== encoded.sex) found.push('sex');
  if (data.birthplaceCode !== undefined && data.birthplaceCode !== encoded.birthplaceCode) {
    found.push('birthplace');
  }
  return found;
}

/** Both ways of writing an umlaut are right: codes issued before the circolare of 2008 have the plain vowel. */
function agrees(name: string, codeOf: (capitals: string) => string, code: string): boolean {
  const spellings = [inCapitals(name, 'spelled'), inCapitals(name, 'plain')];
  return spellings.some((capitals) => capitals === undefined || codeOf(capitals) === code);
}
