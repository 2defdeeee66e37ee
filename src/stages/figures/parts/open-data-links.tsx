import { useLanguage } from '../../../ui/language.ts';
import { speak } from './figure-text.ts';

/** Where the results of a project are had as open data. @param slug of its published page */
export function OpenDataLinks({ slug }: { slug: string }) {
  const word = speak(useLanguage());
  return (
    <ul>
      <li>
        <a href={`/dati/${slug}/risultati.csv`}>{word('asCsv')}</a>
      </li>
      <li>
        <a href={`/dati/${slug}/risultati.json`}>{word('asJson')}</a>
      </li>
      <li>
        <a href="/dati/catalogo.ttl">{word('catalogue')}</a>
      </li>
    </ul>
  );
}
