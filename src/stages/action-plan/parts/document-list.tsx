import { useLanguage } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { PlanDocument } from '../types.ts';
import { speakPlan } from './speak.ts';

/** The PDFs of a plan: each with its day and its hash. */
export function DocumentList({ rows, url }: { rows: readonly PlanDocument[]; url: string }) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  if (rows.length === 0) return <p>{word('noDocuments')}</p>;
  return (
    <ul>
      {rows.map((d) => (
        <li key={d.id}>
          <a href={`${url}/documento/${d.id}`}>{word(`edition.${d.edition}`)}</a>,{' '}
          {word('madeOn', { day: formatDay(dayInRome(d.madeAt), lang) })}
          <p class="fingerprint">
            {word('fingerprint')}: <code>{d.sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
