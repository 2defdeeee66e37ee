import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Caller, CompanySafe } from '../../needs-card/types.ts';

/** Minutes that an appointment takes unless somebody says more: calendars want an end. */
const USUAL_MINUTES = 60;

type Typed = {
  substituteName: string | null;
  substitutePhone: string | null;
  substituteHours: string | null;
  day: CalendarDay | null;
  at: string | null;
  where: string | null;
};

/** Substitute and appointment from what was typed: each is whole, or not there at all. */
export function readPaper(
  t: Typed,
):
  | { ok: true; substitute: Caller | null; appointment: CompanySafe['appointment'] }
  | { ok: false; code: 'caller-half' | 'appointment-half'; field: string } {
  const { substituteName: name, substitutePhone: phone, substituteHours: hours, day, at, where } = t;
  const substitute = name !== null && phone !== null && hours !== null ? { name, phone, hours } : null;
  if (substitute === null && (name ?? phone ?? hours) !== null)
    return {
      ok: false,
      code: 'caller-half',
      field: name === null ? 'substituteName' : phone === null ? 'substitutePhone' : 'substituteHours',
    };
  const appointment =
    day !== null && at !== null && where !== null ? { day, at, where, minutes: USUAL_MINUTES } : null;
  if (appointment === null && (day ?? at ?? where) !== null)
    return {
      ok: false,
      code: 'appointment-half',
      field: day === null ? 'day' : at === null ? 'at' : 'where',
    };
  return { ok: true, substitute, appointment };
}
