import { z } from 'zod';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { dayField, optionalNameField } from '../../organisations/types.ts';
import { note, optional, required } from '../../people/types.ts';
import { balanceSessionOutcomes, whole } from '../types.ts';

const pastDay = dayField.transform((day, ctx): CalendarDay => {
  if (day <= dayInRome(new Date())) return day;
  ctx.addIssue({ code: 'custom', message: 'day.in-the-future' });
  return z.NEVER;
});
const time = z
  .string()
  .max(10)
  .default('')
  .transform((typed, ctx): string | null => {
    if (typed.trim() === '') return null;
    const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.trim());
    if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2]}`;
    ctx.addIssue({ code: 'custom', message: 'time.malformed' });
    return z.NEVER;
  });

/** The form of a session; «not today» needs its day alone. */
export const sessionSchema = z.strictObject({
  outcome: z.enum(balanceSessionOutcomes, { message: 'choice.missing' }),
  heldOn: pastDay,
  startsAt: time,
  minutes: whole(1, 480),
  place: optionalNameField(160),
  withWhom: optionalNameField(160),
  content: optional(note(4_000), 'text'),
});

/** The form of a text: her needs, the synthesis. */
export const balanceTextSchema = z.strictObject({ text: required(note(8_000), 'text', 'text') });
/** The form of a signature: the fingerprint of what was on the screen. */
export const signSchema = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
/** The form of a signed paper. */
export const signedPaperSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  parts: z.union(
    [
      z.enum(['person', 'representative', 'operator']).transform((one) => [one]),
      z
        .array(z.enum(['person', 'representative', 'operator']))
        .min(1)
        .max(3),
    ],
    { message: 'choice.missing' },
  ),
  signedOn: pastDay,
});
/** The form of a reason. */
export const paperReasonSchema = z.strictObject({ reason: required(note(2_000), 'text', 'text') });
/** A form that carries nothing. */
export const nothingSchema = z.strictObject({});
