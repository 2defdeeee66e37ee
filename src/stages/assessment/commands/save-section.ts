import type { Tx } from '../../../platform/database/tx.ts';
import { type AssessmentRefusal, refuse } from '../refusals.ts';
import type { Fields } from '../rules/read-answer.ts';
import { readSection } from '../rules/read-section.ts';
import { mayFill } from '../rules.ts';
import { updateSheet } from '../store/sheets.ts';
import type { Answers, InstrumentContent, Section, Sheet } from '../types.ts';

/** Saves one page of a draft: its answers replace those of this section, the others stay. A draft has no event: nothing
 *  has happened to her yet.
 *  @param version what the writer saw of the sheet
 *  @param fields as they were sent; every one of the instrument's, judged here
 *  @returns the answers now, and whether a question of this page has to be asked after all
 *  @refuses 'not-yours'; 'closed-already'; 'answers-wrong' with every field; 'changed-meanwhile' */
export async function saveSection(
  tx: Tx,
  sheet: Sheet,
  content: InstrumentContent,
  section: Section,
  fields: Fields,
  version: number,
): Promise<{ ok: true; answers: Answers; opened: boolean } | AssessmentRefusal> {
  if (sheet.state === 'closed') return refuse('closed-already');
  if (!mayFill(sheet, tx.actor.accountId)) return refuse('not-yours');
  const read = readSection(content, section, sheet.answers, fields);
  if (!read.ok) return refuse('answers-wrong', '', read.problems);
  if (sheet.version !== version) return refuse('changed-meanwhile');
  if (!(await updateSheet(tx, sheet, { answers: read.answers }))) return refuse('changed-meanwhile');
  return read;
}
