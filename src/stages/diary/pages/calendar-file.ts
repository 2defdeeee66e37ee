import { z } from 'zod';
import { writeIcs } from '../../../platform/calendar/write-ics.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { type OfAppointment, openAppointment } from './opened-appointment.ts';

/** The place goes into the calendar only where it is asked for. */
export const calendarQuery = z.object({ luogo: z.enum(['si']).optional().catch(undefined) });

/** GET /persone/:personId/appuntamenti/:appointmentId/calendario: one appointment for a calendar, under a neutral title,
 *  without her name. Its link leads to the page behind the sign-in. */
export async function calendarFile(
  asked: OfAppointment<z.output<typeof calendarQuery>>,
): Promise<SentFile | undefined> {
  const opened = await openAppointment(asked);
  if (opened === undefined) return undefined;
  const { appointment: a, here } = opened;
  const text = writeIcs({
    uid: `${a.id}@${new URL(asked.publicUrl).hostname}`,
    start: a.startsAt,
    end: a.endsAt,
    summary: 'appointment',
    language: asked.language,
    link: `${asked.publicUrl}${here}`,
    sequence: a.version,
    cancelled: a.state === 'cancelled',
    writtenAt: asked.now,
    ...(asked.query.luogo && a.place ? { location: a.place } : {}),
  });
  return { name: 'appuntamento', mediaType: 'text/calendar', bytes: Buffer.from(text, 'utf8') };
}
