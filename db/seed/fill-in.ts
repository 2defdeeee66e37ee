import type { Tx } from '../../src/platform/database/tx.ts';
import { beginEvaluation } from '../../src/stages/assessment/commands/begin-evaluation.ts';
import { closeEvaluation } from '../../src/stages/assessment/commands/close-evaluation.ts';
import { saveSection } from '../../src/stages/assessment/commands/save-section.ts';
import { evaluationsOf, versionOf } from '../../src/stages/assessment/rules/evaluations.ts';
import { listVersions } from '../../src/stages/assessment/store/instruments.ts';
import { listSheetsOf } from '../../src/stages/assessment/store/sheets.ts';
import type { EvaluationId, InstrumentVersion, SheetClass } from '../../src/stages/assessment/types.ts';
import type { Case } from '../../src/stages/eligibility/types.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import type { Pages } from './invent-answers.ts';
import { minutesLater } from './path-stage.ts';

/** Instruments that are told of, and the classes of data that their raters write. */
export type ToldInstrument = 'initial-interview' | 'occupability' | 'icf-vocational-brief';
const classes: Readonly<Record<ToldInstrument, readonly SheetClass[]>> = {
  'initial-interview': ['assessment'],
  occupability: ['assessment'],
  'icf-vocational-brief': ['functional', 'body-functions'],
};

/** A rater fills in an instrument page by page.
 *  @param close false leaves it a draft
 *  @returns the evaluation's id */
export async function fillIn(
  tx: Tx,
  standing: Case,
  code: ToldInstrument,
  pages: Pages,
  at: Date,
  close = true,
): Promise<EvaluationId> {
  const version = (await listVersions(tx, code))[0];
  if (version === undefined) throw new Error(`No instrument ${code}.`);
  const { id } = done(
    await beginEvaluation(tx, standing, version, classes[code], { ratedOn: dayInRome(at) }, at),
  );
  await fillPages(tx, id, version, pages);
  if (close) await closeIt(tx, id, version);
  return id;
}

/** Writes the pages of an evaluation that was begun. */
export async function fillPages(
  tx: Tx,
  id: EvaluationId,
  version: InstrumentVersion,
  pages: Pages,
): Promise<void> {
  const sheets = new Map((await listSheetsOf(tx, id)).map((s) => [s.dataClass, s]));
  for (const section of version.content.sections) {
    const sheet = sheets.get(section.dataClass);
    const fields = pages[section.code];
    if (sheet === undefined || fields === undefined) continue;
    const saved = done(await saveSection(tx, sheet, version.content, section, fields, sheet.version));
    sheets.set(section.dataClass, { ...sheet, answers: saved.answers, version: sheet.version + 1 });
  }
}

/** Closes an evaluation, some minutes after it was begun. */
export async function closeIt(begun: Tx, id: EvaluationId, version: InstrumentVersion): Promise<void> {
  const { tx, at } = minutesLater(begun, 5);
  const [e] = evaluationsOf(await listSheetsOf(tx, id));
  if (e === undefined) throw new Error('The seed lost an evaluation.');
  done(await closeEvaluation(tx, e, version.content, versionOf(e), at));
}
