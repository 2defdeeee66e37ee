import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { updateDissent } from '../store/dissents.ts';
import { type Dissent, dissentOutcomes, type Person } from '../types.ts';

/** The form of how a dissent ended. */
export const dissentOutcomeSchema = z.strictObject({ outcome: z.enum(dissentOutcomes, 'choose') });

/** Writes how a dissent ended, today: the step is free again, or given up.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when it was resolved, or changed, after it */
export async function resolveDissent(
  tx: Tx,
  person: Person,
  dissent: Dissent,
  version: number,
  typed: z.output<typeof dissentOutcomeSchema>,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  const resolved = { resolvedOn: today, outcome: typed.outcome };
  if (!(await updateDissent(tx, dissent.id, version, resolved))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.stepFreed,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
