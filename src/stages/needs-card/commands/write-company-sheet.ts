import { writeIcs } from '../../../platform/calendar/write-ics.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import { companyAppointment, printableCompanySheet, printableWallCard } from '../documents/company-sheet.ts';
import type { CompanySafe } from '../types.ts';

/** What a company may take away of a sheet. */
export type CompanyFile = 'sheet' | 'wall' | 'calendar';

/** A file for a company, made on the spot from a sheet and from nothing else. Its name says nothing.
 *  @param uid of the calendar entry: an id and the installation's host
 *  @returns undefined for the calendar of a sheet without an appointment
 *  @throws what the drawing of a PDF throws */
export async function writeCompanyFile(
  safe: CompanySafe,
  file: CompanyFile,
  { language, uid, now }: { language: 'it' | 'en'; uid: string; now: Date },
): Promise<{ name: string; mediaType: 'application/pdf' | 'text/calendar'; bytes: Uint8Array } | undefined> {
  if (file !== 'calendar') {
    const printable =
      file === 'sheet' ? printableCompanySheet(safe, language) : printableWallCard(safe, language);
    return {
      name: file === 'sheet' ? 'foglio' : 'chi-chiamare',
      mediaType: 'application/pdf',
      bytes: await writePdf(printable),
    };
  }
  if (safe.appointment === null) return undefined;
  const start = romeInstant(safe.appointment.day, safe.appointment.at);
  if (!start.ok) return undefined;
  const event = companyAppointment(safe, language, { uid, start: start.instant, writtenAt: now });
  return event && { name: 'appuntamento', mediaType: 'text/calendar', bytes: Buffer.from(writeIcs(event)) };
}
