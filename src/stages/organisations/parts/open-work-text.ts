import type { Language } from '../../../ui/language.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { speak } from './speak.ts';

type Open = { state: 'draft' | 'sent' | 'returned'; dueOn: CalendarDay | null };

/** What is open for a person, in one line; empty when nothing is. */
export function openWorkText(open: readonly Open[], lang: Language): string {
  const word = speak(lang);
  return open
    .map((o) =>
      [word(`referral.${o.state}`), o.dueOn && word('dueOn', { day: formatDay(o.dueOn, lang) })]
        .filter(Boolean)
        .join(', '),
    )
    .join(' · ');
}
