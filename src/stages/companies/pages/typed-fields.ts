import { z } from 'zod';

/** One of a closed list; nothing, or anything else, asks to choose. */
export const chosen = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { message: 'choice.missing' });

/** The id of something chosen from a list, or nothing. */
export const optionalId = <Id extends string>() =>
  z
    .union([z.literal(''), z.uuid('choice.missing')])
    .default('')
    .transform((id) => (id === '' ? null : (id as Id)));

/** The id of something that must be chosen. */
export const neededId = <Id extends string>() => z.uuid('choice.missing').transform((id) => id as Id);

/** A whole number from 0 to `max`; an empty one is null. */
export const optionalNumber = (max: number) =>
  z
    .string()
    .max(100, 'number.malformed')
    .default('')
    .transform((text, ctx): number | null => {
      const typed = text.replaceAll(/[\s.]/g, '');
      if (typed === '') return null;
      if (/^\d{1,9}$/.test(typed) && Number(typed) <= max) return Number(typed);
      ctx.addIssue({
        code: 'custom',
        message: /^\d+$/.test(typed) ? 'number.too-large' : 'number.malformed',
      });
      return z.NEVER;
    });

/** The same where something must be written. */
export const neededNumber = (max: number) =>
  optionalNumber(max).transform((n, ctx): number => {
    if (n !== null) return n;
    ctx.addIssue({ code: 'custom', message: 'number.malformed' });
    return z.NEVER;
  });

/** The same where nothing means none. */
export const countField = (max: number) => optionalNumber(max).transform((n) => n ?? 0);

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });
