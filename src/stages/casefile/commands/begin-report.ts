import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { neededText } from '../../diary/types.ts';
import { optionalDayField } from '../../organisations/types.ts';
import type { Person } from '../../people/types.ts';
import { insertReport } from '../store/reports.ts';
import type { Report, ReportId } from '../types.ts';
import { reportPurposes, reportSections } from '../types.ts';

const sectionChoice = z.enum(reportSections, { message: 'sections.missing' });

/** The form that begins a report. The days bound the diary, and are needed where it is chosen. */
export const newReportSchema = z
  .strictObject({
    purpose: z.enum(reportPurposes, { message: 'purpose.missing' }),
    addressee: neededText(300),
    sections: z
      .union([sectionChoice.transform((one) => [one]), z.array(sectionChoice).max(reportSections.length)], {
        message: 'sections.missing',
      })
      .transform((chosen) => reportSections.filter((s) => chosen.includes(s))),
    from: optionalDayField,
    to: optionalDayField,
  })
  .transform((f, ctx) => {
    const fail = (field: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (!f.sections.includes('diary')) return { ...f, period: null };
    if (f.from === null) return fail('from', 'period.missing');
    if (f.to === null) return fail('to', 'period.missing');
    if (f.from > f.to) return fail('to', 'period.reversed');
    return { ...f, period: { from: f.from, to: f.to } };
  });

/** Keeps a draft as it was prepared from what the writer may read. It has no event: nothing has left. */
export function beginReport(
  tx: Tx,
  person: Person,
  draft: Pick<Report, 'purpose' | 'addressee' | 'content'>,
): Promise<ReportId> {
  return insertReport(tx, person, draft);
}
