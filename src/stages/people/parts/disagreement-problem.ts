import { type Language, say } from '../../../ui/language.ts';
import type { Problem } from '../../../ui/typed.ts';
import type { MismatchedField } from '../../../values/codice-fiscale-mismatches.ts';
import { peopleWords } from '../words.ts';

/** What does not agree, named in words, beside the codice fiscale. */
export function disagreementProblem(fields: readonly MismatchedField[], lang: Language): Problem {
  const named = fields.map((field) => say(peopleWords, field, lang).toLowerCase()).join(', ');
  const message = say(peopleWords, 'codice-fiscale-disagrees', lang, { fields: named });
  return { field: 'codiceFiscale', message };
}
