import { useLanguage, useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { Waiting } from '../types.ts';
import { casefileWords } from '../words.ts';

/** A thing that waits: its verb as the button that leads there, its day, and what else may be done with it. */
export function WaitingRow({
  row,
  today,
  giver,
}: {
  row: Waiting;
  today: CalendarDay;
  giver?: string | undefined;
}) {
  const word = useWords(casefileWords);
  const lang = useLanguage();
  const late = row.due !== null && row.due < today;
  return (
    <li class="today-row">
      <a class="today-verb" href={row.href}>
        {word(row.thing)}
      </a>
      <span class="today-due">
        {row.due === null ? word('noDate') : word('byDay', { day: formatDay(row.due, lang) })}
        {late && (
          <>
            {' '}
            <StateTag tone="stopped">{word('late')}</StateTag>
          </>
        )}
        {giver !== undefined && (
          <>
            {' '}
            <StateTag tone="waiting">{word('givenBy', { who: giver })}</StateTag>
          </>
        )}
      </span>
      {row.mayMark && row.personId !== null && (
        <a class="today-else" href={`/oggi/${row.personId}/${row.thing}/${row.subjectId}`}>
          {word('markLink')}
          <span class="visually-hidden">: {word(row.thing)}</span>
        </a>
      )}
    </li>
  );
}
