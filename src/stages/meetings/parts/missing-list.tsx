import { useLanguage } from '../../../ui/language.ts';
import type { Missing } from '../types.ts';
import { speak } from './speak.ts';

/** What is missing before a meeting is closed; nothing where nothing is. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const word = speak(useLanguage());
  if (missing.length === 0) return null;
  return (
    <section>
      <p>{word('closeMissing')}</p>
      <ul>
        {missing.map((m) => (
          <li key={m}>{word(`missing.${m}`)}</li>
        ))}
      </ul>
    </section>
  );
}
