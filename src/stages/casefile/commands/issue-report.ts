import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { type OrganisationId, optionalDayField } from '../../organisations/types.ts';
import type { Person } from '../../people/types.ts';
import { registerProtocol } from '../../referral/commands/register-protocol.ts';
import { printableReport } from '../documents/report.ts';
import { casefileEvents } from '../events.ts';
import { type CasefileRefusal, refuse } from '../refusals.ts';
import { updateReportIssued } from '../store/reports.ts';
import type { Report } from '../types.ts';

/** The form that issues: number and day of the protocol of the writer's body, both or neither. */
export const issueSchema = z
  .strictObject({
    number: z
      .string()
      .trim()
      .regex(/^([0-9A-Za-z][0-9A-Za-z ./_-]{0,39})?$/, 'protocol.number')
      .default(''),
    day: optionalDayField,
  })
  .transform(({ number, day }, ctx): { number: string; day: CalendarDay } | null => {
    if (number === '' && day === null) return null;
    if (number !== '' && day !== null) return { number, day };
    ctx.addIssue({
      code: 'custom',
      path: [number === '' ? 'number' : 'day'],
      message: 'protocol.incomplete',
    });
    return z.NEVER;
  });

/** Makes the PDF of a draft, keeps it encrypted with its hash, and notes the number under which the writer's body
 *  registered it. From then on nobody changes it. A database connection waits for the compiler, up to half a minute.
 *  @param from body of the writer: its id, and how it is called outside
 *  @param protocol as it was typed, and as the letter says it
 *  @refuses 'report-issued'; 'report-changed' when it was saved after `version`; 'nothing-to-say'; 'protocol-day' in the
 *  future; 'protocol-twice'
 *  @throws what `writePdf` throws
 *  @law D.P.R. 445/2000 art. 53 (registration) */
export async function issueReport(
  tx: Tx,
  me: SignedIn,
  person: Person,
  report: Report,
  version: number,
  from: { organisationId: OrganisationId; body: string },
  protocol: { number: string; day: CalendarDay; inWords: string } | null,
  now: Date,
): Promise<{ ok: true } | CasefileRefusal> {
  if (report.state === 'issued') return refuse('report-issued');
  if (report.version !== version) return refuse('report-changed');
  if (report.content.sections.every((s) => s.text === '')) return refuse('nothing-to-say');
  const on = dayInRome(now);
  if (protocol !== null && protocol.day > on) return refuse('protocol-day', 'day');
  const bytes = await writePdf(
    printableReport(report, {
      body: from.body,
      writer: me.name,
      on,
      protocol: protocol?.inWords ?? null,
    }),
  );
  const file = await storeFile(tx, { personId: report.personId, dataClass: 'report', bytes });
  if (!(await updateReportIssued(tx, report, version, file, now))) return refuse('report-changed');
  const of = { territoryId: person.territoryId, personId: report.personId };
  if (protocol !== null) {
    const entry = {
      ...of,
      subject: 'letter',
      subjectId: report.id,
      organisationId: from.organisationId,
      number: protocol.number,
      registeredOn: protocol.day,
      direction: 'out',
    } as const;
    const registered = await registerProtocol(tx, me, entry, { append: true });
    if (!registered.ok) return refuse('protocol-twice', 'number');
  }
  await appendEvent(tx, { kind: casefileEvents.reportIssued, ...of });
  return { ok: true };
}
