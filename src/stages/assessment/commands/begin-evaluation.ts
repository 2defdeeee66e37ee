import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { assessmentEvents } from '../events.ts';
import { type AssessmentRefusal, refuse } from '../refusals.ts';
import { classesOf, isDayPossible } from '../rules.ts';
import { listVersions } from '../store/instruments.ts';
import { insertSheet } from '../store/sheets.ts';
import type { EvaluationId, InstrumentVersion, SheetClass } from '../types.ts';

/** Begins an evaluation in the actor's name: one empty sheet for each class of data of the instrument that she may
 *  write. It goes on with this version, whatever becomes of the instrument meanwhile.
 *  @param writable the classes that the actor may write of this person
 *  @refuses 'absent' where she may write none of them; 'newer-version' where the instrument was changed after the form
 *           was shown; 'day-before-case' for a day before the case was opened, or to come */
export async function beginEvaluation(
  tx: Tx,
  standing: Case,
  version: InstrumentVersion,
  writable: readonly SheetClass[],
  input: { ratedOn: CalendarDay },
  now: Date,
): Promise<{ ok: true; id: EvaluationId } | AssessmentRefusal> {
  const classes = classesOf(version.content).filter((c) => writable.includes(c));
  if (classes.length === 0) return refuse('absent');
  const [last] = await listVersions(tx, version.code);
  if (last?.id !== version.id) return refuse('newer-version');
  if (!isDayPossible(input.ratedOn, dayInRome(standing.openedAt), dayInRome(now)))
    return refuse('day-before-case', 'ratedOn');
  const id = randomUUID() as EvaluationId;
  const { territoryId, personId } = standing;
  for (const dataClass of classes)
    await insertSheet(tx, {
      dataClass,
      territoryId,
      personId,
      caseId: standing.id,
      evaluationId: id,
      versionId: version.id,
      agreed: false,
      ratedOn: input.ratedOn,
      answers: {},
    });
  await appendEvent(tx, { kind: assessmentEvents.begun, territoryId, personId, caseId: standing.id });
  return { ok: true, id };
}
