import { openFile } from '../../../platform/files/open-file.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { makeSheetPdf } from '../commands/make-sheet-pdf.ts';
import { type EvaluationFrame, evaluationSheet } from '../documents/evaluation-sheet.ts';
import { profileSheet } from '../documents/profile-sheet.ts';
import { evaluationsOf } from '../rules/evaluations.ts';
import { earlierProfiles } from '../rules/profile.ts';
import { listVersionsById } from '../store/instruments.ts';
import { listSheetDocuments } from '../store/sheet-documents.ts';
import { listSheets } from '../store/sheets.ts';
import type { SheetDocument } from '../types.ts';
import { evaluationUrl } from './addresses.ts';
import {
  type EvaluationParams,
  type OfEvaluation,
  type OpenedEvaluation,
  openedEvaluation,
} from './opened-evaluation.ts';
import { refusedOutcome } from './say-refusal.ts';

/** The PDFs of one class of data: made under the permission to write it, read under the one to read it. */
export const pdfPages = (dataClass: SheetDocument['dataClass']) => ({
  /** POST …/documento/<class> */
  make: async (asked: OfEvaluation): Promise<Outcome> => {
    const opened = await openedEvaluation(asked);
    if (!opened?.evaluation.sheets.some((s) => s.dataClass === dataClass)) return absent;
    const printable = await printed(asked, opened, dataClass);
    const done = await makeSheetPdf(asked.tx, opened.evaluation, dataClass, printable);
    if (!done.ok) return refusedOutcome(done, asked.language);
    return go(evaluationUrl(opened.evaluation, '?fatto=pdf'));
  },
  /** GET …/documento/<class>/:documentId: as it was made, byte by byte. Its name says nothing of her. */
  send: async (
    asked: OfEvaluation<unknown, unknown, EvaluationParams & { documentId: string }>,
  ): Promise<SentFile | undefined> => {
    const opened = await openedEvaluation(asked);
    if (opened === undefined) return undefined;
    const all = await listSheetDocuments(asked.tx, dataClass, opened.evaluation.id);
    const found = all.find((d) => d.id === asked.params.documentId);
    if (found === undefined) return undefined;
    const { fileId, personId } = found;
    const bytes = await openFile(asked.tx, { fileId, personId, dataClass });
    return { name: 'valutazione', mediaType: 'application/pdf', bytes };
  },
});

async function printed(
  asked: OfEvaluation,
  { evaluation: e, version, name, standing }: OpenedEvaluation,
  dataClass: SheetDocument['dataClass'],
) {
  const { tx, language } = asked;
  const project = await findProject(tx, standing.projectId);
  const notice = project?.noticeId ? await findNotice(tx, project.noticeId) : undefined;
  const all = evaluationsOf(await listSheets(tx, standing.id, ['functional']));
  const shown = [e, ...earlierProfiles(all, e)] as const;
  const names = await listAccountNames(
    tx,
    shown.map((one) => one.ratedBy),
  );
  const raters = shown.map((one) => names.get(one.ratedBy) ?? '');
  const frame: EvaluationFrame = {
    person: name,
    project: project?.title ?? '',
    rater: raters[0] ?? '',
    funder: coFundingOf({ programme: project?.programme ?? null }, notice, language),
    on: dayInRome(asked.now),
    language,
  };
  if (dataClass === 'assessment') return evaluationSheet(e, version, frame);
  const versions = await listVersionsById(
    tx,
    shown.map((one) => one.versionId),
  );
  return profileSheet(shown, raters, versions, version, frame);
}
