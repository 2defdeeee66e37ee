import { writeIcs } from '../../../platform/calendar/write-ics.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { endsAt } from '../rules/meeting-hours.ts';
import { findSite } from '../store/sites.ts';
import { type OfMeeting, openMeeting } from './meeting.tsx';

/** GET …/incontri/:meetingId/calendario: one meeting for a calendar, under a neutral title, with the address of the place
 *  of work. What it is about stays behind the sign-in: somebody's name may have slipped into it. */
export async function meetingFile(asked: OfMeeting): Promise<SentFile | undefined> {
  const found = await openMeeting(asked);
  if (found === undefined) return undefined;
  const { meeting: m, opened } = found;
  const site = m.siteId === null ? undefined : await findSite(asked.tx, m.siteId);
  const location = site
    ? [site.address, comuneByCatastale(site.codiceCatastale)?.name].filter(Boolean).join(', ')
    : m.place;
  const text = writeIcs({
    uid: `${m.id}@${new URL(asked.publicUrl).hostname}`,
    start: m.startsAt,
    end: endsAt(m),
    summary: 'meeting',
    language: asked.language,
    link: `${asked.publicUrl}${opened.url}/incontri/${m.id}`,
    sequence: m.version,
    cancelled: m.state === 'cancelled',
    writtenAt: asked.now,
    ...(location ? { location } : {}),
  });
  return { name: 'incontro', mediaType: 'text/calendar', bytes: Buffer.from(text, 'utf8') };
}
