import { z } from 'zod';
import { file, form, page, type Route } from '../../../platform/http/route.ts';
import type { PersonId } from '../../people/types.ts';
import { newReportSchema } from '../commands/begin-report.ts';
import { draftSchema } from '../commands/edit-report.ts';
import { issueSchema } from '../commands/issue-report.ts';
import { issue, reportAgain, reportPage } from '../pages/report.tsx';
import { editReportAgain, editReportPage, saveReport } from '../pages/report-edit.tsx';
import { reportFile } from '../pages/report-file.ts';
import { newReportAgain, newReportPage, newReportQuery, startReport } from '../pages/report-new.tsx';
import { reportQuery, reportsPage } from '../pages/reports.tsx';
import type { ReportId } from '../types.ts';

const all = '/persone/:personId/relazioni';
const one = `${all}/:reportId`;
const ofPerson = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const ofReport = ofPerson.extend({ reportId: z.uuid().transform((id) => id as ReportId) });
const read = { of: 'person', dataClass: 'report', action: 'read', param: 'personId' } as const;
const write = { of: 'person', dataClass: 'report', action: 'write', param: 'personId' } as const;

/** Reports on a person: begun from what the writer may read, edited, issued, kept. */
export const reportRoutes: readonly Route[] = [
  page({
    url: all,
    permission: read,
    audit: 'report.list',
    params: ofPerson,
    query: reportQuery,
    handler: reportsPage,
  }),
  page({
    url: `${all}/nuova`,
    permission: write,
    audit: 'report.form',
    params: ofPerson,
    query: newReportQuery,
    handler: newReportPage,
  }),
  form({
    url: `${all}/nuova`,
    permission: write,
    audit: 'report.begin',
    params: ofPerson,
    body: newReportSchema,
    handler: startReport,
    again: newReportAgain,
  }),
  page({
    url: one,
    permission: read,
    audit: 'report.page',
    params: ofReport,
    query: reportQuery,
    handler: reportPage,
  }),
  page({
    url: `${one}/modifica`,
    permission: write,
    audit: 'report.edit-form',
    params: ofReport,
    query: reportQuery,
    handler: editReportPage,
  }),
  form({
    url: `${one}/modifica`,
    permission: write,
    audit: 'report.edit',
    params: ofReport,
    body: draftSchema,
    handler: saveReport,
    again: editReportAgain,
  }),
  form({
    url: `${one}/emetti`,
    permission: write,
    audit: 'report.issue',
    params: ofReport,
    body: issueSchema,
    handler: issue,
    again: reportAgain,
  }),
  file({
    url: `${one}/pdf`,
    permission: read,
    audit: 'report.file',
    params: ofReport,
    handler: reportFile,
  }),
];
