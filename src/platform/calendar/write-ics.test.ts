import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeIcs } from './write-ics.ts';

const event: CalendarEvent = {
  uid: '0198f0d2-1111-7000-8000-000000000000@accompagna.example.org',
  start: new Date('2026-11-23T09:30:00Z'),
  end: new Date('2026-11-23T10:00:00Z'),
  summary: 'appointment',
  language: 'it',
  location: 'Via dell’Antella, 58; piano terra – Bagno a Ripoli (FI), stanza in fondo al corridoio',
  link: 'https://accompagna.example.org/appuntamenti/0198f0d2-1111-7000-8000-000000000000',
  sequence: 2,
  alarmMinutes: 60,
  writtenAt: new Date('2026-11-01T08:05:09.123Z'),
};

/** Unfolded lines, as RFC 5545, §3.1 reads them. */
const linesOf = (ics: string) => ics.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
const property = (ics: string, name: string) =>
  linesOf(ics)
    .slice(linesOf(ics).indexOf('BEGIN:VEVENT'))
    .find((line) => line.startsWith(name))
    ?.slice(name.length);

describe('an appointment as a calendar file', () => {
  it('holds the neutral title, the time of Italy with its zone, the version and the stamp in UTC', () => {
    const ics = writeIcs(event);
    expect(property(ics, 'SUMMARY:')).toBe('Appuntamento');
    expect(property(ics, 'DTSTART;TZID=Europe/Rome:')).toBe('20261123T103000');
    expect(property(ics, 'DTEND;TZID=Europe/Rome:')).toBe('20261123T110000');
    expect(property(ics, 'SEQUENCE:')).toBe('2');
    expect(property(ics, 'DTSTAMP:')).toBe('20261101T080509Z');
    expect(property(ics, 'TRIGGER:')).toBe('-PT1H');
    expect(property(ics, 'STATUS:')).toBe('CONFIRMED');
    expect(ics).toContain('METHOD:PUBLISH\r\n');
    expect(property(ics, 'LOCATION:')?.replaceAll('\\', '')).toBe(event.location);
  });

  it('says nothing but the link in its description, and invites nobody', () => {
    const lines = linesOf(writeIcs({ ...event, alarmMinutes: 5 }));
    const said = lines.filter((line) => line.startsWith('DESCRIPTION:'));
    expect(said).toEqual([`DESCRIPTION:${event.link}`, 'DESCRIPTION:Appuntamento']);
    expect(lines.filter((line) => /^(?:ATTENDEE|ORGANIZER|COMMENT|CONTACT|CATEGORIES)/.test(line))).toEqual(
      [],
    );
  });

  it('has lines of at most 75 octets that end with CRLF', () => {
    const lines = writeIcs({ ...event, location: 'àèìòù '.repeat(30) }).split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it.each([
    ['2026-03-29T00:30:00Z', '20260329T013000', 'before the clocks go forward'],
    ['2026-03-29T01:00:00Z', '20260329T030000', 'at the hour that is skipped'],
    ['2026-03-29T08:00:00Z', '20260329T100000', 'in the morning after'],
    ['2026-10-24T22:30:00Z', '20261025T003000', 'the next day already in Italy'],
    ['2026-10-25T02:00:00Z', '20261025T030000', 'after the hour lived twice'],
    ['2026-10-25T08:00:00Z', '20261025T090000', 'in the morning of winter time'],
    ['2026-07-01T08:00:00Z', '20260701T100000', 'in summer'],
  ])('writes %s as %s: %s', (instant, written) => {
    const start = new Date(instant);
    const ics = writeIcs({ ...event, start, end: start });
    expect(property(ics, 'DTSTART;TZID=Europe/Rome:')).toBe(written);
  });

  it('cancels under the same uid with a later version, without an alarm', () => {
    const ics = writeIcs({ ...event, cancelled: true, sequence: 3 });
    expect(property(ics, 'UID:')).toBe(event.uid);
    expect(property(ics, 'STATUS:')).toBe('CANCELLED');
    expect(ics).toContain('METHOD:CANCEL\r\n');
    expect(ics).not.toContain('VALARM');
  });

  it('lets a hostile location be one line of text', () => {
    const location = 'Via Roma 1\r\nATTENDEE:mailto:x@example.org\r\nBEGIN:VALARM\u2028\u202ex';
    const lines = linesOf(writeIcs({ ...event, location }));
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1);
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['ends before it begins', { end: new Date('2026-11-23T09:29:59Z') }],
    ['has no date', { end: new Date(Number.NaN) }],
    ['has half a version', { sequence: 0.5 }],
    ['has an alarm afterwards', { alarmMinutes: -5 }],
    ['has a uid of two lines', { uid: 'a\r\nATTENDEE:mailto:x@example.org' }],
    ['has a link that runs', { link: 'javascript:alert(1)' }],
    ['has a link of two lines', { link: 'https://example.org/\r\nATTENDEE:x' }],
  ])('refuses an appointment that %s', (_, changed) => {
    expect(() => writeIcs({ ...event, ...changed })).toThrow(RangeError);
  });
});
