import { useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Review } from '../types.ts';
import { speakPlan } from './speak.ts';

/** Reviews that were held, or from which she was exempted. */
export function ReviewList({ rows }: { rows: readonly Review[] }) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map((r) => (
        <li key={r.id}>
          {word('dueOn', { day: formatDay(r.dueOn, lang) })}
          {'. '}
          {r.heldOn ? word('held', { day: formatDay(r.heldOn, lang) }) : word('exempted')}
          {r.outcome && `. ${word(`outcome.${r.outcome}`)}`}
          {r.text && (
            <>
              {': '}
              <bdi>{r.text}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
