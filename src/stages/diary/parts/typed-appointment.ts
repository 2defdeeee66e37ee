import type { Language } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';
import type { Appointment, Reminder } from '../types.ts';

/** A stored appointment as the fields of its form show it. A day is typed the Italian way in both languages. */
export function typedAppointment(a: Appointment, reminder: Reminder): Record<string, string> {
  return {
    kind: a.kind,
    day: formatDay(dayInRome(a.startsAt), 'it'),
    from: timeInRome(a.startsAt),
    to: timeInRome(a.endsAt),
    with: a.accountId,
    place: a.place ?? '',
    note: a.note ?? '',
    reminder,
  };
}

/** Day and hours in words: «22/11/2026, dalle 09:30 alle 10:30». */
export function whenInWords(
  a: Pick<Appointment, 'startsAt' | 'endsAt'>,
  lang: Language,
  hours: (values: { from: string; to: string }) => string,
): string {
  const said = hours({ from: timeInRome(a.startsAt), to: timeInRome(a.endsAt) });
  return `${formatDay(dayInRome(a.startsAt), lang)}, ${said}`;
}
