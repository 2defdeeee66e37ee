import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { selectionEvents } from '../events.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { listComplaints, updateComplaintAnswered } from '../store/complaints.ts';
import type { Candidacy } from '../types.ts';

/** Answers observations or a complaint, with reasons. Upholding one changes nothing of the outcome: it lets somebody review
 *  it, and say so in a decision of its own.
 *  @refuses 'absent' where it is none of hers; 'already-answered' */
export async function answerComplaint(
  tx: Tx,
  c: Candidacy,
  input: { complaint: string; outcome: 'upheld' | 'rejected'; answer: string },
): Promise<{ ok: true } | SelectionRefusal> {
  const complaint = (await listComplaints(tx, c.id)).find((x) => x.id === input.complaint);
  if (complaint === undefined) return refuse('absent');
  if (complaint.outcome !== null) return refuse('already-answered');
  if (!(await updateComplaintAnswered(tx, c, complaint, input))) return refuse('already-answered');
  await appendEvent(tx, {
    kind: selectionEvents.complaintAnswered,
    territoryId: c.territoryId,
    personId: c.personId,
    caseId: c.caseId,
  });
  return { ok: true };
}
