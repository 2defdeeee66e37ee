import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import type {
  ActMode,
  Dissent,
  RepresentationAct,
  Representative,
  RepresentativeConflict,
  RepresentativeKind,
  RepresentativeStanding,
  RepresentedAct,
} from '../types.ts';

/** How an act is done on a day: by her alone, or with, or through, a representative. */
export type ActInForce =
  | { mode: 'alone' }
  | { mode: Exclude<ActMode, 'alone'>; representative: Representative };

/** Days before its last one from which a decree is said to end soon. */
const SOON_DAYS = 60;

/** Whether a representative's powers stand on a day: from the first day of the decree to its last one, not from the
 *  day on which they were ended, and not from the day of her death.
 *  @param diedOn day of her death, if she died */
export function isRepresentativeInForce(
  r: Pick<Representative, 'validFrom' | 'validTo' | 'endedOn'>,
  day: CalendarDay,
  diedOn: CalendarDay | null = null,
): boolean {
  return (
    r.validFrom <= day &&
    (r.validTo === null || day <= r.validTo) &&
    (r.endedOn === null || day < r.endedOn) &&
    (diedOn === null || day < diedOn)
  );
}

/** How she does an act on a day. What no decree in force names she does alone; of what several name, the line written
 *  last counts. A line «alone» of one decree takes nothing away from another.
 *  @param acts lines in the order they were written
 *  @param diedOn day of her death, from which nobody acts for her
 *  @law c.c. art. 409 (she keeps every act that the decree does not name) */
export function actInForce(
  representatives: readonly Representative[],
  acts: readonly RepresentationAct[],
  act: RepresentedAct,
  day: CalendarDay,
  diedOn: CalendarDay | null = null,
): ActInForce {
  let found: ActInForce = { mode: 'alone' };
  let writtenAt = -Infinity;
  for (const representative of representatives) {
    if (!isRepresentativeInForce(representative, day, diedOn)) continue;
    const line = acts.filter((a) => a.representativeId === representative.id && a.act === act).at(-1);
    if (line === undefined || line.mode === 'alone' || line.recordedAt.getTime() < writtenAt) continue;
    writtenAt = line.recordedAt.getTime();
    found = { mode: line.mode, representative };
  }
  return found;
}

/** What a decree says of each act, by its last line; an act without a line is hers alone. */
export function modeOf(
  acts: readonly RepresentationAct[],
  r: Pick<Representative, 'id'>,
  act: RepresentedAct,
): ActMode {
  return acts.filter((a) => a.representativeId === r.id && a.act === act).at(-1)?.mode ?? 'alone';
}

/** Whether a decree that stands on this day ends within 60 days. */
export function expiresSoon(r: Representative, day: CalendarDay): boolean {
  return isRepresentativeInForce(r, day) && r.validTo !== null && r.validTo <= addDays(day, SOON_DAYS);
}

/** Where the powers stand on a day. What ended them first is what is said: an end before the term, the term, her death. */
export function standingOf(
  r: Representative,
  day: CalendarDay,
  diedOn: CalendarDay | null = null,
): RepresentativeStanding {
  if (r.endedOn !== null && r.endedOn <= day) return 'ended';
  if (r.validTo !== null && r.validTo < day) return 'expired';
  if (diedOn !== null && diedOn <= day) return 'by-death';
  if (day < r.validFrom) return 'not-yet';
  return expiresSoon(r, day) ? 'ends-soon' : 'in-force';
}

/** Whether the office comes from a judge's decree; a parent's does not.
 *  @law c.c. art. 404 (amministratore di sostegno), art. 424 c.c. (tutore, curatore), art. 316 c.c. (parents) */
export function needsDecree(kind: RepresentativeKind): boolean {
  return kind !== 'parent';
}

/** Whether a declared conflict needs words: what it is, and how it is met. */
export function needsConflictNote(conflict: RepresentativeConflict): boolean {
  return conflict !== 'none';
}

/** What is wrong with the days of a decree: the last before the first, or nothing. */
export function decreeProblem(days: {
  validFrom: CalendarDay;
  validTo: CalendarDay | null;
}): 'days-reversed' | null {
  return days.validTo !== null && days.validTo < days.validFrom ? 'days-reversed' : null;
}

/** Whether the representative still has to tell the judge: she says no, and nobody has told. The duty is the
 *  amministratore's.
 *  @law c.c. art. 410 (in case of dissent the amministratore informs the giudice tutelare) */
export function mustTellJudge(
  d: Pick<Dissent, 'resolvedOn' | 'toldOn'>,
  kind: RepresentativeKind | undefined,
): boolean {
  return kind === 'amministratore-di-sostegno' && d.resolvedOn === null && d.toldOn === null;
}
