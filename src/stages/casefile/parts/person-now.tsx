import { useWords } from '../../../ui/language.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Judged } from '../../eligibility/types.ts';
import { eligibilityWords } from '../../eligibility/words.ts';
import type { Waiting } from '../types.ts';
import { keyOfRow } from '../types.ts';
import { casefileWords } from '../words.ts';
import { WaitingRow } from './waiting-row.tsx';

type Props = { waiting: readonly Waiting[]; missing: readonly Judged[]; today: CalendarDay };

/** What comes next for her, as far as it is the reader's to do; and what is missing. */
export function PersonNow({ waiting, missing, today }: Props) {
  const word = useWords(casefileWords);
  const about = useWords(eligibilityWords);
  return (
    <section class="person-now" aria-labelledby="now-title">
      <h2 id="now-title">{word('now')}</h2>
      {waiting.length === 0 ? (
        <p>{word('nothingNow')}</p>
      ) : (
        <ul class="today-rows">
          {waiting.map((w) => (
            <WaitingRow key={keyOfRow(w)} row={w} today={today} />
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <h3>{word('missingTitle')}</h3>
          <ul class="missing-list">
            {missing.map((m) => (
              <li key={m.requirement}>
                {about(`req.${m.requirement}`)}: {about(m.finding)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
