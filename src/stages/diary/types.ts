import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { MAX_NOTE_LENGTH, normaliseText } from '../../values/plain-text.ts';
import { romeInstant } from '../../values/rome-time.ts';
import { type AccountId, dayField } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';

export type EntryId = Branded<string, 'EntryId'>;
export type NoteId = Branded<string, 'NoteId'>;
export type AppointmentId = Branded<string, 'AppointmentId'>;

/** Longest text of an entry, a note or a section, in characters. */
export const TEXT_MAX = MAX_NOTE_LENGTH;
/** Longest place of an appointment. */
export const PLACE_MAX = 200;

export const entryKinds = ['note', 'call', 'meeting', 'home-visit', 'absence', 'message'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One entry of the shared diary. It is never changed: a correction is an entry that names it. */
export type Entry = {
  id: EntryId;
  /** the entry of the human being it was written under */
  personId: PersonId;
  kind: EntryKind;
  text: string;
  happenedAt: Date;
  corrects: EntryId | null;
  writtenBy: AccountId;
  writtenAt: Date;
};

/** What one writes into the diary. */
export type NewEntry = Pick<Entry, 'kind' | 'text' | 'happenedAt'>;

/** A note under professional secrecy: of its author, and of who stands in for her. */
export type ReservedNote = {
  id: NoteId;
  personId: PersonId;
  text: string;
  corrects: NoteId | null;
  writtenBy: AccountId;
  writtenAt: Date;
};

export const appointmentKinds = ['meeting', 'call', 'home-visit', 'video-call'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

export const appointmentStates = ['fixed', 'moved', 'held', 'not-held', 'cancelled'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/** What came of an appointment whose hour has come. */
export const outcomes = ['held', 'not-held'] as const;
export type AppointmentOutcome = (typeof outcomes)[number];

export type Appointment = {
  id: AppointmentId;
  personId: PersonId;
  kind: AppointmentKind;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  note: string | null;
  /** the operator who meets her */
  accountId: AccountId;
  state: AppointmentState;
  /** day on which the operator is reminded; null: not at all */
  remindOn: CalendarDay | null;
  version: number;
};

/** When the operator is reminded. */
export const reminders = ['none', 'same-day', 'day-before', 'three-days-before', 'week-before'] as const;
export type Reminder = (typeof reminders)[number];

/** What one fixes; the day of the reminder follows from it by rule. */
export type FixedAppointment = Pick<
  Appointment,
  'kind' | 'startsAt' | 'endsAt' | 'place' | 'note' | 'accountId'
> & { reminder: Reminder };

/** A text of several lines. Codes of the words as messages; an empty one is null.
 *  @param max longest, in characters */
export const optionalText = (max: number) =>
  z
    .string()
    .max(max * 8 + 64, 'text.too-long')
    .default('')
    .transform((text, ctx): string | null => {
      const parsed = normaliseText(text, { max });
      if (parsed.ok) return parsed.value === '' ? null : parsed.value;
      ctx.addIssue({ code: 'custom', message: `text.${parsed.reason}` });
      return z.NEVER;
    });

/** The same where something must be written. */
export const neededText = (max: number) =>
  optionalText(max).transform((text, ctx): string => {
    if (text !== null) return text;
    ctx.addIssue({ code: 'custom', message: 'text.empty' });
    return z.NEVER;
  });

const typedTime = z.string().trim().max(20, 'time.malformed').default('');

/** The quick note: what happened, now. */
export const quickNoteSchema = z.strictObject({
  kind: z.enum(entryKinds, { message: 'entry-kind.missing' }),
  text: neededText(TEXT_MAX),
});

/** The form of an entry: day and time in Italy; an hour that the clock skipped or lived twice is refused. */
export const entrySchema = z
  .strictObject({ ...quickNoteSchema.shape, day: dayField, time: typedTime })
  .transform(({ day, time, kind, text }, ctx): NewEntry => {
    const at = romeInstant(day, time);
    if (at.ok) return { kind, text, happenedAt: at.instant };
    ctx.addIssue({ code: 'custom', path: ['time'], message: `time.${at.reason}` });
    return z.NEVER;
  });

/** The form of a reserved note. */
export const noteSchema = z.strictObject({ text: neededText(TEXT_MAX) });

/** The form of an appointment: on one day, from one hour to another. */
export const appointmentSchema = z
  .strictObject({
    kind: z.enum(appointmentKinds, { message: 'appointment-kind.missing' }),
    day: dayField,
    from: typedTime,
    to: typedTime,
    with: z.uuid('with.missing').transform((id) => id as AccountId),
    place: optionalText(PLACE_MAX),
    note: optionalText(2_000),
    reminder: z.enum(reminders, { message: 'reminder.missing' }),
  })
  .transform((f, ctx): FixedAppointment => {
    const [from, to] = [romeInstant(f.day, f.from), romeInstant(f.day, f.to)];
    if (!from.ok) ctx.addIssue({ code: 'custom', path: ['from'], message: `time.${from.reason}` });
    if (!to.ok) ctx.addIssue({ code: 'custom', path: ['to'], message: `time.${to.reason}` });
    if (!from.ok || !to.ok) return z.NEVER;
    const { kind, place, note, reminder } = f;
    return { kind, startsAt: from.instant, endsAt: to.instant, place, note, accountId: f.with, reminder };
  });

/** What came of it. */
export const outcomeSchema = z.strictObject({
  outcome: z.enum(outcomes, { message: 'outcome.missing' }),
});
