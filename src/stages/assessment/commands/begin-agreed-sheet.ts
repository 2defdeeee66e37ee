import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { assessmentEvents } from '../events.ts';
import { type AssessmentRefusal, refuse } from '../refusals.ts';
import { sharedAnswers } from '../rules/compare.ts';
import { answersOf, evaluationsOf, fittingAnswers } from '../rules/evaluations.ts';
import { classesOf, isComparable } from '../rules.ts';
import { listVersionsById } from '../store/instruments.ts';
import { insertSheet, listSheets } from '../store/sheets.ts';
import type { Evaluation, EvaluationId, SheetClass } from '../types.ts';

/** Begins the sheet that the raters write together, after they have compared: what all of them answered alike stands in
 *  it already, what differs is left open. Every rater who may write such sheets goes on with it.
 *  @param raters closed evaluations by one instrument, whatever its versions; it goes on with the latest of them
 *  @param writable the classes that the actor may write of this person
 *  @refuses 'too-few-to-compare' below two closed ones; 'instruments-differ'; 'agreed-already-begun' while another one of
 *           this instrument is a draft; 'absent' where the actor may write none of its classes */
export async function beginAgreedSheet(
  tx: Tx,
  standing: Case,
  raters: readonly Evaluation[],
  writable: readonly SheetClass[],
  now: Date,
): Promise<{ ok: true; id: EvaluationId } | AssessmentRefusal> {
  if (raters.length < 2 || !raters.every(isComparable)) return refuse('too-few-to-compare');
  const all = evaluationsOf(await listSheets(tx, standing.id));
  const versions = await listVersionsById(
    tx,
    all.map((e) => e.versionId),
  );
  const codes = new Set(raters.map((e) => versions.get(e.versionId)?.code));
  const version = raters
    .flatMap((e) => versions.get(e.versionId) ?? [])
    .reduce((a, b) => (b.number > a.number ? b : a));
  if (codes.size !== 1) return refuse('instruments-differ');
  if (all.some((e) => e.agreed && e.state === 'draft' && codes.has(versions.get(e.versionId)?.code)))
    return refuse('agreed-already-begun');
  const classes = classesOf(version.content).filter((c) => writable.includes(c));
  if (classes.length === 0) return refuse('absent');
  const id = randomUUID() as EvaluationId;
  const { territoryId, personId } = standing;
  for (const dataClass of classes) {
    const given = raters
      .filter((e) => e.sheets.some((s) => s.dataClass === dataClass))
      .map((e) => fittingAnswers(version.content, answersOf(version.content, e, dataClass)));
    await insertSheet(tx, {
      dataClass,
      territoryId,
      personId,
      caseId: standing.id,
      evaluationId: id,
      versionId: version.id,
      agreed: true,
      ratedOn: dayInRome(now),
      // One rater alone agrees with nobody: of a class that a single one rated nothing is taken over.
      answers: given.length < 2 ? {} : sharedAnswers(given),
    });
  }
  await appendEvent(tx, {
    kind: assessmentEvents.agreementBegun,
    territoryId,
    personId,
    caseId: standing.id,
  });
  return { ok: true, id };
}
