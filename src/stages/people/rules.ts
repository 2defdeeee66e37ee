import { type MismatchedField, mismatches } from '../../values/codice-fiscale-mismatches.ts';
import type { Identity } from './types.ts';

/** Fields of the identity that do not agree with the codice fiscale. Empty where there is none, where it encodes
 *  nothing, and while the day of birth is not known: without it there is nothing sure to compare.
 *  @law DM 23/12/1976 */
export function disagreements(identity: Identity): readonly MismatchedField[] {
  if (identity.codiceFiscale === null || identity.birthDate === null) return [];
  return mismatches(identity.codiceFiscale, {
    familyName: identity.familyName,
    givenName: identity.givenName,
    birthDay: identity.birthDate,
    ...(identity.sex ? { sex: identity.sex } : {}),
    ...(identity.birthplace ? { birthplaceCode: identity.birthplace } : {}),
  });
}

/** Whether the identity may be kept: a codice fiscale that does not agree needs a reason of some words. */
export function isIdentityKeepable(identity: Identity): boolean {
  return disagreements(identity).length === 0 || (identity.mismatchReason ?? '').length >= 10;
}

/** What is missing of who she is before a service may refer her.
 *  A person without a codice fiscale may be referred when it is said why. */
export function missingForReferral(identity: Identity): ('birthDate' | 'codiceFiscale')[] {
  const missing: ('birthDate' | 'codiceFiscale')[] = [];
  if (identity.birthDate === null) missing.push('birthDate');
  if (identity.codiceFiscale === null && identity.mismatchReason === null) missing.push('codiceFiscale');
  return missing;
}
