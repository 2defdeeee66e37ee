import type { CardContent, Stretch } from '../types.ts';

/** One day as the form sends it; empty texts where nothing was typed. */
export type TypedDay = {
  weekday: Stretch['weekday'];
  from: string;
  to: string;
  awayFrom: string;
  awayTo: string;
};

/** What is wrong, and the field in which it was typed: `to1`, Monday is 1. */
export type HoursProblem = {
  code: 'hours-half' | 'hours-reversed' | 'absence-outside';
  field: string;
};

/** Hours of a week from what was typed, or the first thing wrong with them. Hours end on the day on which they begin, and
 *  an agreed absence lies within that day's hours: beyond them nobody has to know of it.
 *  @param days with times as HH:MM or '' */
export function readHours(
  days: readonly TypedDay[],
): { ok: true; value: Pick<CardContent, 'hours' | 'agreedAbsences'> } | { ok: false; problem: HoursProblem } {
  const hours: Stretch[] = [];
  const agreedAbsences: Stretch[] = [];
  for (const d of days) {
    const problem = problemOfDay(d);
    if (problem !== undefined) return { ok: false, problem };
    if (d.from !== '') hours.push({ weekday: d.weekday, from: d.from, to: d.to });
    if (d.awayFrom !== '') agreedAbsences.push({ weekday: d.weekday, from: d.awayFrom, to: d.awayTo });
  }
  return { ok: true, value: { hours, agreedAbsences } };
}

function problemOfDay(d: TypedDay): HoursProblem | undefined {
  const no = (code: HoursProblem['code'], name: string): HoursProblem => ({
    code,
    field: `${name}${d.weekday}`,
  });
  if ((d.from === '') !== (d.to === '')) return no('hours-half', d.from === '' ? 'from' : 'to');
  if ((d.awayFrom === '') !== (d.awayTo === ''))
    return no('hours-half', d.awayFrom === '' ? 'awayFrom' : 'awayTo');
  if (d.from !== '' && d.to <= d.from) return no('hours-reversed', 'to');
  if (d.awayFrom === '') return undefined;
  if (d.awayTo <= d.awayFrom) return no('hours-reversed', 'awayTo');
  const within = d.from !== '' && d.from <= d.awayFrom && d.awayTo <= d.to;
  return within ? undefined : no('absence-outside', 'awayFrom');
}
