import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import type { FigureTable, Hindrance, Publication } from '../types.ts';
import { keepsItsSecrets } from './audit.ts';
import type { Read } from './histories.ts';
import { BAND } from './protect.ts';

/** Days between two publications of one project; the project's choice, like the two numbers below. */
export const DAYS_BETWEEN = 90;
/** Two publications differ by so many people at least. */
export const PEOPLE_BETWEEN = 5;

/** The first day on which a project may publish again; null: any day. Withdrawn publications were read, and count. */
export function mayPublishFrom(earlier: readonly Publication[]): CalendarDay | null {
  const last = earlier.at(-1);
  return last === undefined ? null : addDays(last.onDay, DAYS_BETWEEN);
}

/** The people who have certainly changed their step from one publication to the next, as anybody may reckon from the two:
 *  at least so many, perhaps more. */
export function certainlyMoved(before: readonly FigureTable[], after: readonly FigureTable[]): number {
  const rows = (tables: readonly FigureTable[]) => tables.find((t) => t.code === 'steps')?.rows ?? [];
  const was = rows(before);
  const pairs = rows(after).flatMap((now) => {
    const then = was.find((r) => r.code === now.code);
    return then ? [{ up: Math.max(0, now.from - then.to), down: Math.max(0, then.from - now.to) }] : [];
  });
  const sum = (way: 'up' | 'down') => pairs.reduce((s, p) => s + p[way], 0);
  return Math.max(sum('up'), sum('down'));
}

/** Why these tables may not be published, or nothing.
 *  @param earlier every publication of the project, oldest first, the withdrawn ones too
 *  @param arrivedEnough whether at least `PEOPLE_BETWEEN` people were referred since the last one
 *  @returns 'too-small': fewer than five people in all; 'too-few-changes'; 'would-tell': put together with the earlier
 *  ones, they would tell somebody's number. But for the arrivals, it goes by what everybody reads, never by raw counts */
export function whyNotPublish(
  earlier: readonly Pick<Publication, 'tables'>[],
  tables: readonly FigureTable[],
  arrivedEnough: boolean,
): Hindrance | undefined {
  if ((tables.find((t) => t.code === 'steps')?.total?.from ?? 0) < BAND) return 'too-small';
  const last = earlier.at(-1);
  const moved = last !== undefined && certainlyMoved(last.tables, tables) >= PEOPLE_BETWEEN;
  if (last !== undefined && !moved && !arrivedEnough) return 'too-few-changes';
  return keepsItsSecrets(asRead([...earlier.map((p) => p.tables), tables])) ? undefined : 'would-tell';
}

/** The publications as a reader has them, who knows why each was let through. @param all oldest first */
export function asRead(all: readonly (readonly FigureTable[])[]): Read[] {
  return all.map((tables, i) => {
    const before = all[i - 1];
    const silent = before !== undefined && certainlyMoved(before, tables) < PEOPLE_BETWEEN;
    return { tables, arrived: silent ? PEOPLE_BETWEEN : 0 };
  });
}
