import { z } from 'zod';
import { parseEmailAddress } from '../../../values/email-address.ts';
import { normaliseText } from '../../../values/plain-text.ts';

/** The id of something chosen from a list, or nothing. */
export const optionalId = <Id extends string>() =>
  z
    .union([z.literal(''), z.uuid('choice.missing')])
    .default('')
    .transform((id) => (id === '' ? null : (id as Id)));

/** A line that may be left out: the empty text then. @param max in code points */
export const line = (max: number) =>
  z
    .string()
    .max(2_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string => {
      const parsed = normaliseText(text.replaceAll(/\s+/gu, ' '), { max });
      if (parsed.ok) return parsed.value;
      ctx.addIssue({ code: 'custom', message: `text.${parsed.reason}` });
      return z.NEVER;
    });

/** An address to write to; a blank of a template stays until somebody fills it. */
export const emailLine = line(254).transform((text, ctx): string => {
  if (text === '' || text.includes('[')) return text;
  const parsed = parseEmailAddress(text);
  if (parsed.ok) return parsed.value;
  ctx.addIssue({ code: 'custom', message: 'email.malformed' });
  return z.NEVER;
});

/** An address on the web, or nothing. */
export const webAddress = z
  .string()
  .max(2_000, 'text.too-long')
  .default('')
  .transform((text, ctx): string | null => {
    const typed = text.trim();
    if (typed === '') return null;
    if (typed.length <= 500 && z.url({ protocol: /^https$/ }).safeParse(typed).success) return typed;
    ctx.addIssue({ code: 'custom', message: 'url.malformed' });
    return z.NEVER;
  });
