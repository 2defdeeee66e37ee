import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { assessmentEvents } from '../events.ts';
import { type AssessmentRefusal, refuse } from '../refusals.ts';
import { versionOf } from '../rules/evaluations.ts';
import { missingToClose } from '../rules/missing-to-close.ts';
import { fieldsOf } from '../rules/read-answer.ts';
import { countedAnswers } from '../rules/skip-logic.ts';
import { mayFill } from '../rules.ts';
import { updateSheet } from '../store/sheets.ts';
import type { Evaluation, InstrumentContent } from '../types.ts';

/** Closes an evaluation: from here on nobody changes it, and it can be laid beside others. Answers to questions that
 *  other answers hide are left out.
 *  @param e with every sheet of it that the actor may write
 *  @param version what the actor saw of the evaluation
 *  @refuses 'closed-already'; 'not-yours'; 'something-missing' with every question; 'changed-meanwhile' */
export async function closeEvaluation(
  tx: Tx,
  e: Evaluation,
  content: InstrumentContent,
  version: number,
  now: Date,
): Promise<{ ok: true } | AssessmentRefusal> {
  if (e.state === 'closed') return refuse('closed-already');
  if (!mayFill(e, tx.actor.accountId)) return refuse('not-yours');
  if (versionOf(e) !== version) return refuse('changed-meanwhile');
  const missing = e.sheets.flatMap((s) => missingToClose(content, s.dataClass, s.answers));
  if (missing.length > 0)
    return refuse(
      'something-missing',
      '',
      missing.map(({ question }) => ({
        field: fieldsOf(question)[0] ?? '',
        code: 'answer.missing',
        about: question.code,
      })),
    );
  for (const sheet of e.sheets.filter((s) => s.state === 'draft'))
    if (!(await updateSheet(tx, sheet, { answers: countedAnswers(content, sheet.answers), closedAt: now })))
      return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: assessmentEvents.closed,
    territoryId: e.territoryId,
    personId: e.personId,
    caseId: e.caseId,
  });
  return { ok: true };
}
