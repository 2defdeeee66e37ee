import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { updateDissent } from '../store/dissents.ts';
import { type Dissent, day, required } from '../types.ts';

/** The form of the day on which the judge was told. */
export const toldJudgeSchema = z.strictObject({ toldOn: required(day, 'day', 'day') });

/** Writes on which day the representative told the giudice tutelare of her dissent. It stays open: being told decides
 *  nothing.
 *  @param version what the writer saw
 *  @refuses 'day-in-future'; 'days-reversed' before the dissent was written; 'changed-meanwhile'
 *  @law c.c. art. 410 */
export async function noteToldJudge(
  tx: Tx,
  dissent: Dissent,
  version: number,
  typed: z.output<typeof toldJudgeSchema>,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  if (typed.toldOn > today) return refuse('day-in-future', 'toldOn');
  if (typed.toldOn < dayInRome(dissent.recordedAt)) return refuse('days-reversed', 'toldOn');
  return (await updateDissent(tx, dissent.id, version, { toldOn: typed.toldOn }))
    ? { ok: true }
    : refuse('changed-meanwhile');
}
