import { z } from 'zod';
import { parseEmailAddress } from '../../../values/email-address.ts';
import { formatPhone, parsePhoneNumber } from '../../../values/phone-number.ts';
import { dayField, nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';

const phone = (needed: boolean) =>
  z
    .string()
    .max(60)
    .default('')
    .transform((typed, ctx): string | null => {
      if (typed.trim() === '' && !needed) return null;
      const parsed = parsePhoneNumber(typed);
      if (parsed.ok) return formatPhone(parsed.value);
      ctx.addIssue({ code: 'custom', message: 'phone.malformed' });
      return z.NEVER;
    });
const email = z
  .string()
  .max(300)
  .default('')
  .transform((typed, ctx): string | null => {
    if (typed.trim() === '') return null;
    const parsed = parseEmailAddress(typed);
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: 'custom', message: 'email.malformed' });
    return z.NEVER;
  });
const time = z
  .string()
  .max(20)
  .default('')
  .transform((typed, ctx): string | null => {
    if (typed.trim() === '') return null;
    const found = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(typed.trim());
    if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
    ctx.addIssue({ code: 'custom', message: 'time.malformed' });
    return z.NEVER;
  });

/** The form of a paper: for whom, whom the company calls, the appointment, until when it opens. */
export const companyPaperSchema = z.strictObject({
  addressee: z.enum(['owner', 'tutor'], { message: 'choice.missing' }),
  email,
  coachName: nameField(2, 120),
  coachPhone: phone(true).transform((text) => text ?? ''),
  coachHours: nameField(2, 120),
  substituteName: optionalNameField(120),
  substitutePhone: phone(false),
  substituteHours: optionalNameField(120),
  day: optionalDayField,
  at: time,
  where: optionalNameField(200),
  lastDay: dayField,
});
/** What was typed. */
export type TypedCompanyPaper = z.output<typeof companyPaperSchema>;
