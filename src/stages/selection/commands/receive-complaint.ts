import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { selectionEvents } from '../events.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { insertComplaint } from '../store/complaints.ts';
import type { Candidacy, ComplaintKind } from '../types.ts';

/** Writes down what she wrote back: observations before a refusal, or a complaint after a decision. One that comes late is
 *  written down too: whoever answers says so.
 *  @param w `answerBy`: day by which it is answered, where somebody sets one
 *  @refuses 'not-in-this-state' for a complaint where nothing was decided; 'day-in-future'; 'days-reversed' */
export async function receiveComplaint(
  tx: Tx,
  c: Candidacy,
  w: { kind: ComplaintKind; receivedOn: CalendarDay; text: string; answerBy: CalendarDay | null },
  now: Date,
): Promise<{ ok: true } | SelectionRefusal> {
  if (w.kind === 'complaint' && c.state === 'to-choose') return refuse('not-in-this-state', 'kind');
  if (w.receivedOn > dayInRome(now)) return refuse('day-in-future', 'receivedOn');
  if (w.answerBy !== null && w.answerBy < w.receivedOn) return refuse('days-reversed', 'answerBy');
  await insertComplaint(tx, c, w);
  await appendEvent(tx, {
    kind: selectionEvents.complaintReceived,
    territoryId: c.territoryId,
    personId: c.personId,
    caseId: c.caseId,
  });
  return { ok: true };
}
