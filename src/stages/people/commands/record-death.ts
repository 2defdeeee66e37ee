import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { deathProblem } from '../rules/near.ts';
import { findDeath, insertDeath } from '../store/deaths.ts';
import { findIdentity } from '../store/identities.ts';
import { day, type Person, required } from '../types.ts';

/** The form of a death. */
export const deathSchema = z.strictObject({ diedOn: required(day, 'day', 'day') });

/** Writes that she died. From this transaction on work and reminders end and nobody acts for her; nothing else is changed,
 *  so that a mistake can be undone.
 *  @refuses 'day-in-future'; 'before-birth'; 'already-dead' when it stands there */
export async function recordDeath(
  tx: Tx,
  person: Person,
  typed: z.output<typeof deathSchema>,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  const birthDate = (await findIdentity(tx, person.id))?.birthDate ?? null;
  const problem = deathProblem(typed.diedOn, today, birthDate);
  if (problem !== null) return refuse(problem, 'diedOn');
  const standing = await findDeath(tx, person.id);
  if (standing !== undefined || !(await insertDeath(tx, person, typed.diedOn)))
    return refuse('already-dead', 'diedOn');
  await appendEvent(tx, {
    kind: peopleEvents.deathRecorded,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
