import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { normaliseName } from '../../../values/person-name.ts';
import { parsePhoneNumber } from '../../../values/phone-number.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { insertClosePerson } from '../store/close-people.ts';
import { type ChosenThing, chosenThings, day, note, optional, type Person, required } from '../types.ts';

/** Boxes as a browser sends them: none, one or several. */
export const choiceFields = {
  chosenFor: z
    .union([z.enum(chosenThings), z.array(z.enum(chosenThings)).max(chosenThings.length)], 'choose')
    .default([])
    .transform((c): ChosenThing[] => chosenThings.filter((thing) => [c].flat().includes(thing))),
  chosenOn: optional(day, 'day'),
};

/** The form of somebody near her. */
export const closePersonSchema = z.strictObject({
  name: required(normaliseName, 'name', 'text'),
  bond: optional(note(100), 'text'),
  phone: optional(parsePhoneNumber, 'phone'),
  note: optional(note(500), 'text'),
  ...choiceFields,
});

/** Why a choice cannot be kept, or nothing: what she chose and on which day go together, and the day has come.
 *  @refuses 'choice-missing'; 'day-in-future' */
export function choiceProblem(
  choice: { chosenFor: readonly ChosenThing[]; chosenOn: CalendarDay | null },
  today: CalendarDay,
): PeopleRefusal | null {
  if (choice.chosenFor.length > 0 && choice.chosenOn === null) return refuse('choice-missing', 'chosenOn');
  if (choice.chosenFor.length === 0 && choice.chosenOn !== null) return refuse('choice-missing', 'chosenFor');
  return choice.chosenOn !== null && choice.chosenOn > today ? refuse('day-in-future', 'chosenOn') : null;
}

/** Enters somebody near her: chosen by her for named things, or not chosen, and then told nothing.
 *  @refuses 'choice-missing' when things and day do not go together; 'day-in-future' */
export async function addClosePerson(
  tx: Tx,
  person: Person,
  typed: z.output<typeof closePersonSchema>,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  const problem = choiceProblem(typed, today);
  if (problem !== null) return problem;
  await insertClosePerson(tx, person, typed);
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
