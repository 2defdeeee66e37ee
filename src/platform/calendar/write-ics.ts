import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { ROME, RomeClock, romeZone } from './rome-clock.ts';

const titles = {
  appointment: { it: 'Appuntamento', en: 'Appointment' },
  meeting: { it: 'Riunione', en: 'Meeting' },
  'phone-call': { it: 'Telefonata', en: 'Phone call' },
  'video-call': { it: 'Videochiamata', en: 'Video call' },
  reminder: { it: 'Promemoria', en: 'Reminder' },
} as const;

/** What may stand in somebody's calendar, which colleagues, family and the telephone's lock screen show: one of a
 *  closed list, none of which says with whom or why. */
export type NeutralTitle = keyof typeof titles;

/** One appointment, in one of its versions. */
export type CalendarEvent = {
  /** The same for all versions, at most 200 characters: an id and the installation's host, never a name. */
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly summary: NeutralTitle;
  readonly language: 'it' | 'en';
  /** Street and comune. Never the name of a service, which would say what the title does not. */
  readonly location?: string;
  /** Page of the appointment, for whoever may sign in; all that stands in the description. */
  readonly link?: string;
  /** 0 for the first version, one more at each change: with an older number a calendar keeps what it has. */
  readonly sequence: number;
  readonly cancelled?: boolean;
  /** How long before it begins a reminder shows; none when left out. */
  readonly alarmMinutes?: number;
  /** When this version was written. */
  readonly writtenAt: Date;
};

/** The appointment as an iCalendar file (RFC 5545): times of Italy with their zone, nobody invited, class private.
 *  @returns lines of at most 75 octets, CRLF at their ends
 *  @throws RangeError when it ends before it begins, the number of the version or the alarm is not a whole number from
 *  0, the uid is empty, too long or has blanks, or the link is no https or http address */
export function writeIcs(event: CalendarEvent): string {
  check(event);
  const { cancelled, language, location, link, alarmMinutes } = event;
  const title = titles[event.summary][language];
  const calendar = ical({
    prodId: { company: 'Accompagna', product: 'Accompagna', language: language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: ROME, generator: romeZone },
  });
  const entry = calendar.createEvent({
    id: event.uid,
    start: new RomeClock(event.start),
    end: new RomeClock(event.end),
    stamp: event.writtenAt,
    summary: title,
    sequence: event.sequence,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    timezone: ROME,
  });
  if (location !== undefined) entry.location(oneLine(location));
  if (link !== undefined) entry.url(link).description(link);
  if (alarmMinutes !== undefined && !cancelled)
    entry.createAlarm({ type: ICalAlarmType.display, triggerBefore: alarmMinutes * 60, description: title });
  return `${corrected(calendar.toString(), event.writtenAt).replace(/\r?\n$/, '')}\r\n`;
}

/** In a calendar with a zone the library writes the stamp in the server's time without saying so, which RFC 5545
 *  (§3.8.7.2) forbids, and adds a property that no standard knows. */
function corrected(text: string, writtenAt: Date): string {
  const stamp = writtenAt.toISOString().replace(/[-:]|\.\d+/g, '');
  return text.replace(/^DTSTAMP:.*$/m, `DTSTAMP:${stamp}`).replace(/^TIMEZONE-ID:.*\r\n/m, '');
}

function check({ uid, start, end, sequence, alarmMinutes, link }: CalendarEvent): void {
  if (!(end >= start)) throw new RangeError('an appointment ends before it begins');
  if (![sequence, alarmMinutes ?? 0].every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError('a count of an appointment is not a whole number');
  if (!/^[\w@.:-]{1,200}$/.test(uid)) throw new RangeError('the uid of an appointment is not an id');
  if (link !== undefined && !/^https?:\/\/[^\s\p{C}]+$/u.test(link))
    throw new RangeError('the link of an appointment is no address');
}

/** No control or invisible character, and room for a long address. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
