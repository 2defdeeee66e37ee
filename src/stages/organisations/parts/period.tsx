import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { organisationWords } from '../words.ts';

/** From which day to which last day; the end is stored as the instant after it. */
export function Period({ from, to, lang }: { from: Date; to: Date | null; lang: Language }) {
  const word = useWords(organisationWords);
  const first = formatDay(dayInRome(from), lang);
  if (to === null) return <>{word('since', { from: first })}</>;
  return (
    <>
      {word('fromTo', {
        from: first,
        to: formatDay(dayInRome(new Date(Math.max(from.getTime(), to.getTime() - 1))), lang),
      })}
    </>
  );
}
