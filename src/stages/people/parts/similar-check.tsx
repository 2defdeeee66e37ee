import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { peopleWords } from '../words.ts';
import { SimilarPeople, type SimilarRow } from './similar-people.tsx';

type Props = { similar: readonly SimilarRow[]; error: string | undefined };

/** In the form of a new person: where the script shows who is like her while one types, and the box that says it is
 *  somebody else. Without the script both appear when the form has come back for that reason. */
export function SimilarCheck({ similar, error }: Props) {
  const word = useWords(peopleWords);
  const lang = useLanguage();
  return (
    <>
      <div data-similar="/persone/simili" aria-live="polite">
        {similar.length > 0 && <SimilarPeople similar={similar} lang={lang} />}
      </div>
      <div data-similar-answer="" hidden={similar.length === 0}>
        <CheckboxField name="anotherPerson" label={word('anotherPerson')} error={error} />
      </div>
    </>
  );
}
