import type { Tx } from '../../platform/database/tx.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { Case } from '../eligibility/types.ts';
import { beginEvaluation } from './commands/begin-evaluation.ts';
import { closeEvaluation } from './commands/close-evaluation.ts';
import { saveSection } from './commands/save-section.ts';
import { evaluationsOf, versionOf } from './rules/evaluations.ts';
import type { Fields } from './rules/read-answer.ts';
import { isAsked } from './rules/skip-logic.ts';
import { listVersions } from './store/instruments.ts';
import { listSheetsOf } from './store/sheets.ts';
import type { EvaluationId, Question, SheetClass } from './types.ts';

/** How an evaluation is filled in: its day, and what every ICF code gets, as a form says it. */
type Filling = { ratedOn: CalendarDay; extent?: string; close?: boolean };

/** An answer of each kind, as a form would send it.
 *  @param extent what every ICF code gets */
function anyAnswer(question: Question, extent: string): Fields {
  const name = `q-${question.code}`;
  switch (question.kind) {
    case 'text':
      return { [name]: `Risposta a ${question.code}` };
    case 'choice':
    case 'many':
      return { [name]: question.options[0]?.value ?? '' };
    case 'number':
      return { [name]: String(question.min ?? 1) };
    case 'day':
      return { [name]: '02/03/2026' };
    case 'icf-b':
      return { [name]: extent };
    case 'icf-d':
      return { [`${name}_p`]: extent, [`${name}_c`]: '3' };
    case 'icf-e':
      return { [name]: `+${extent}` };
    default:
      return question.kind satisfies never;
  }
}

/** Fills in and closes an evaluation in the actor's name, page by page as a rater does.
 *  @param code of the instrument
 *  @param writable the classes she may write
 *  @returns its id */
export async function anEvaluation(
  tx: Tx,
  standing: Case,
  code: string,
  writable: readonly SheetClass[],
  { ratedOn, extent = '2', close = true }: Filling,
  now: Date,
): Promise<EvaluationId> {
  const [version] = await listVersions(tx, code);
  if (version === undefined) throw new Error(`no instrument ${code}`);
  const begun = await beginEvaluation(tx, standing, version, writable, { ratedOn }, now);
  if (!begun.ok) throw new Error(begun.code);
  for (const section of version.content.sections) {
    let asked = section.questions.filter((q) => q.showIf === undefined);
    for (let opened = true; opened; ) {
      const sheet = (await listSheetsOf(tx, begun.id)).find((s) => s.dataClass === section.dataClass);
      if (sheet === undefined) break;
      const fields: Fields = Object.assign({}, ...asked.map((q) => anyAnswer(q, extent)));
      const saved = await saveSection(tx, sheet, version.content, section, fields, sheet.version);
      if (!saved.ok) throw new Error(JSON.stringify(saved));
      opened = saved.opened;
      asked = section.questions.filter((q) => isAsked(version.content, q, saved.answers));
    }
  }
  const [e] = evaluationsOf(await listSheetsOf(tx, begun.id));
  if (e === undefined) throw new Error('nothing was begun');
  const done = close ? await closeEvaluation(tx, e, version.content, versionOf(e), now) : undefined;
  if (done?.ok === false) throw new Error(JSON.stringify(done));
  return begun.id;
}
