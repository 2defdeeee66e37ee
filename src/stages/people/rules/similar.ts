import { withoutOmocodia } from '../../../values/codice-fiscale.ts';
import { searchKeyOfName } from '../../../values/person-name.ts';
import type { Identity } from '../types.ts';

/** What is compared of two entries. */
export type Compared = Pick<Identity, 'familyName' | 'givenName' | 'birthDate' | 'codiceFiscale'>;

/** What two entries share, the surest first. */
export type Likeness = 'same-codice-fiscale' | 'same-names' | 'same-birth-and-a-name';

/** How a person being typed is like one who stands there, if she is: the codice fiscale agrees; or both names do, in
 *  whatever order, unless two known days of birth differ; or the day of birth and one of the names do. */
export function likeness(typed: Compared, there: Compared): Likeness | null {
  if (typed.codiceFiscale !== null && there.codiceFiscale !== null)
    if (withoutOmocodia(typed.codiceFiscale) === withoutOmocodia(there.codiceFiscale))
      return 'same-codice-fiscale';
  const [a, b] = [namesOf(typed), namesOf(there)];
  const days = [typed.birthDate, there.birthDate].filter((d) => d !== null);
  const dayDiffers = new Set(days).size === 2;
  if (!a.includes('') && a.join() === b.join() && !dayDiffers) return 'same-names';
  const sameDay = days.length === 2 && !dayDiffers;
  return sameDay && a.some((name) => name !== '' && b.includes(name)) ? 'same-birth-and-a-name' : null;
}

function namesOf(i: Compared): string[] {
  return [searchKeyOfName(i.familyName), searchKeyOfName(i.givenName)].sort();
}
