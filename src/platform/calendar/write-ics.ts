/** What stands in somebody's calendar, where others may read it. */
export const neutralTitles = {
  appointment: { it: 'Appuntamento', en: 'Appointment' },
  meeting: { it: 'Riunione', en: 'Meeting' },
  'phone-call': { it: 'Telefonata', en: 'Phone call' },
  'video-call': { it: 'Videochiamata', en: 'Video call' },
  reminder: { it: 'Promemoria', en: 'Reminder' },
} as const;

/** A title of the closed list. */
export type NeutralTitle = keyof typeof neutralTitles;

/** One appointment. */
export type CalendarEvent = {
  /** Stays the same for all versions of one appointment. */
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly summary: NeutralTitle;
  readonly language: 'it' | 'en';
  /** Where to go: an address. Never the name of a service. */
  readonly location?: string;
  /** Page of the appointment, for those who may sign in. */
  readonly link?: string;
  /** 0 for the first version, one more at each change. */
  readonly sequence: number;
  readonly cancelled?: boolean;
  readonly alarmMinutes?: number;
  /** When this version was written. */
  readonly writtenAt: Date;
};

/** The appointment as an iCalendar file. */
export function writeIcs(event: CalendarEvent): string {
  throw new Error(`not written yet: ${event.sequence}`);
}
