import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { type LetterFrame, printableLetter } from '../documents/letter.ts';
import { selectionEvents } from '../events.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { answerBy } from '../rules.ts';
import { updateCandidacy } from '../store/candidacies.ts';
import { insertCommunication } from '../store/communications.ts';
import { listComplaints } from '../store/complaints.ts';
import { listDecisions } from '../store/decisions.ts';
import type { Candidacy, Channel, CommunicationKind, Procedure } from '../types.ts';

/** What somebody tells her. */
export type Telling = {
  kind: CommunicationKind;
  toldOn: CalendarDay;
  channel: Channel;
  reasons: string | null;
};

/** Makes the letter, keeps it encrypted with its hash, and writes down on which day and how it reached her: the last decision
 *  with its reasons and how to complain, the notice before a refusal, or the answer to what she wrote. A database connection
 *  waits for the compiler, up to half a minute.
 *  @refuses 'day-in-future'; 'nothing-to-tell' without a decision or an answer; 'notice-not-foreseen' where the selection sets
 *           no days for observations, or she was decided on; 'reasons-missing' of such a notice; 'changed-meanwhile'
 *  @throws what `writePdf` throws
 *  @law L. 241/1990 artt. 3 c. 4 (where and by when to complain), 10-bis, 21-bis */
export async function tellCandidate(
  tx: Tx,
  p: Procedure,
  c: Candidacy,
  telling: Telling,
  frame: LetterFrame,
  now: Date,
): Promise<{ ok: true } | SelectionRefusal> {
  if (telling.toldOn > dayInRome(now)) return refuse('day-in-future', 'toldOn');
  const said = await whatIsSaid(tx, p, c, telling);
  if ('ok' in said) return said;
  const until = answerBy(p, telling.kind, telling.toldOn);
  const bytes = await writePdf(
    printableLetter(
      p,
      { kind: telling.kind, state: c.state, reasons: said.reasons, on: telling.toldOn, until },
      frame,
    ),
  );
  const file = await storeFile(tx, { personId: c.personId, dataClass: 'selection-act', bytes });
  const row = { ...telling, decisionId: said.decisionId, answerBy: until };
  await insertCommunication(tx, c, row, file);
  if (telling.kind === 'outcome' && !(await updateCandidacy(tx, c, { toldOn: telling.toldOn })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: selectionEvents.told,
    territoryId: c.territoryId,
    personId: c.personId,
    caseId: c.caseId,
  });
  return { ok: true };
}

async function whatIsSaid(
  tx: Tx,
  p: Procedure,
  c: Candidacy,
  telling: Telling,
): Promise<{ reasons: string; decisionId: string | null } | SelectionRefusal> {
  if (telling.kind === 'notice-of-refusal') {
    if (p.observationDays === null || c.state !== 'to-choose') return refuse('notice-not-foreseen', 'kind');
    return telling.reasons === null
      ? refuse('reasons-missing', 'reasons')
      : { reasons: telling.reasons, decisionId: null };
  }
  if (telling.kind === 'answer') {
    const answered = (await listComplaints(tx, c.id)).filter((x) => x.answeredAt !== null);
    const last = answered.sort((a, b) => Number(b.answeredAt) - Number(a.answeredAt))[0];
    return last?.answer ? { reasons: last.answer, decisionId: null } : refuse('nothing-to-tell', 'kind');
  }
  const [decision] = await listDecisions(tx, c.id);
  if (decision === undefined || decision.outcome === 'renounced') return refuse('nothing-to-tell', 'kind');
  return { reasons: decision.reason, decisionId: decision.id };
}
