import { closeAppointment } from '../../src/stages/diary/commands/close-appointment.ts';
import { fixAppointment } from '../../src/stages/diary/commands/fix-appointment.ts';
import { writeEntry } from '../../src/stages/diary/commands/write-entry.ts';
import { writeReservedNote } from '../../src/stages/diary/commands/write-reserved-note.ts';
import { listAppointmentsOf } from '../../src/stages/diary/store/appointment-lists.ts';
import type { AccountId } from '../../src/stages/organisations/types.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import { done } from './done.ts';
import type { Of, Telling } from './telling.ts';
import { workingDay } from './working-time.ts';

/** From what happened to its being written down. */
const WRITTEN_AFTER_MS = 40 * 60_000;

/** What is written of her, and when somebody meets her. */
export async function happenInDiary(
  h: Of<'entry' | 'reserved-note' | 'appointment' | 'appointment-closed'>,
  { tx, me, person, at, now }: Telling,
): Promise<void> {
  switch (h.what) {
    case 'entry': {
      const happenedAt = new Date(at.getTime() - WRITTEN_AFTER_MS);
      return void done(await writeEntry(tx, person, { kind: h.kind, text: h.text, happenedAt }, at));
    }
    case 'reserved-note':
      return void done(await writeReservedNote(tx, person, h.text));
    case 'appointment': {
      const start = romeInstant(workingDay(now, -h.inDays), h.time);
      if (!start.ok) throw new RangeError('an hour that does not exist');
      const { kind, place, note, reminder } = h;
      const fixed = {
        kind,
        startsAt: start.instant,
        endsAt: new Date(start.instant.getTime() + h.minutes * 60_000),
        place,
        note,
        accountId: me.accountId as AccountId,
        reminder,
      };
      return void done(await fixAppointment(tx, person, fixed, at));
    }
    case 'appointment-closed': {
      const { appointments } = await listAppointmentsOf(tx, [person.id], { side: 'past', now: at });
      const open = appointments.find((a) => a.state === 'fixed');
      if (open === undefined) throw new Error('The seed closes an appointment that is not there.');
      return void done(await closeAppointment(tx, person, open, open.version, h.outcome, at));
    }
    default:
      return h satisfies never;
  }
}
