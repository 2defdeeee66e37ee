import { beginReport } from '../../src/stages/casefile/commands/begin-report.ts';
import { issueReport } from '../../src/stages/casefile/commands/issue-report.ts';
import { markWork } from '../../src/stages/casefile/commands/mark-work.ts';
import { sectionText } from '../../src/stages/casefile/documents/report-texts.ts';
import { findWriterBody } from '../../src/stages/casefile/pages/opened-report.ts';
import { findMaterial } from '../../src/stages/casefile/pages/report-material.ts';
import { speakReport } from '../../src/stages/casefile/parts/report-speak.ts';
import { findReport } from '../../src/stages/casefile/store/reports.ts';
import type { AccountId } from '../../src/stages/organisations/types.ts';
import { addDays, addMonths, dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import { caseOf, type Of, type Telling } from './telling.ts';

const language = 'it';
/** Months of the diary that a report tells. */
const MONTHS = 6;
/** Where a PDF can be drawn: docs/decisions/0025-documents-are-drawn-on-x64.md. Elsewhere reports stay drafts. */
const draws = process.platform === 'linux' && process.arch === 'x64';

/** What somebody writes for others about her, and what she does with a row of her work list. */
export async function happenInReports(h: Of<'report' | 'mark'>, t: Telling): Promise<void> {
  return h.what === 'report' ? writeReport(h, t) : mark(h, t);
}

async function writeReport(h: Of<'report'>, { tx, me, person, at }: Telling): Promise<void> {
  const today = dayInRome(at);
  const of = { person, name: person.code, entries: [person.id], url: '' };
  const period = { from: addMonths(today, -MONTHS), to: today };
  const material = await findMaterial({ tx, language, now: at }, of, h.sections, period);
  const sections = h.sections.map((section) => ({
    section,
    text:
      section === 'free'
        ? h.words
        : sectionText(section, material, h.purpose, language, speakReport(language)),
  }));
  const { purpose, addressee } = h;
  const id = await beginReport(tx, person, { purpose, addressee, content: { language, sections } });
  const [report, from] = [await findReport(tx, id), await findWriterBody({ tx, me, language })];
  if (report === undefined || from === undefined) throw new Error('The seed lost a report.');
  if (h.issued && draws) done(await issueReport(tx, me, person, report, report.version, from, null, at));
}

async function mark(h: Of<'mark'>, t: Telling): Promise<void> {
  const { tx, person, now, cast } = t;
  const subjectId = h.thing === 'finish-draft' ? t.referralId : (await caseOf(t)).id;
  const givenTo = h.givenTo === null ? null : ((await cast.get(h.givenTo)).accountId as AccountId);
  const input = {
    act: givenTo === null ? ('postponed' as const) : ('given' as const),
    untilOn: h.untilIn === null ? null : addDays(dayInRome(now), h.untilIn),
    givenTo,
    reason: h.reason,
  };
  done(await markWork(tx, person, { thing: h.thing, subjectId }, input));
}
