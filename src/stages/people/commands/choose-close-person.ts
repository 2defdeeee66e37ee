import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { updateChoice } from '../store/close-people.ts';
import type { ClosePerson, Person } from '../types.ts';
import { choiceFields, choiceProblem } from './add-close-person.ts';

/** The form of what she chooses somebody for. */
export const choiceSchema = z.strictObject(choiceFields);

/** Writes what she chose somebody near her for, from which day; a choice taken back is made again this way.
 *  @param version what the writer saw
 *  @refuses 'choice-missing' for a choice of nothing, or without its day; 'day-in-future'; 'changed-meanwhile' */
export async function chooseClosePerson(
  tx: Tx,
  person: Person,
  close: ClosePerson,
  version: number,
  typed: z.output<typeof choiceSchema>,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  const { chosenFor, chosenOn } = typed;
  if (chosenFor.length === 0) return refuse('choice-missing', 'chosenFor');
  const problem = choiceProblem(typed, today);
  if (problem !== null) return problem;
  if (chosenOn === null || !(await updateChoice(tx, close.id, version, { chosenFor, chosenOn })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
