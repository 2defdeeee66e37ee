import { z } from 'zod';
import { type MoneyRefusal, parseMoney } from '../../../values/money.ts';

const typedText = z.string().max(2_000, 'text.too-long').default('');

/** A whole number that may be left out: null then. Messages are keys of the words.
 *  @param max the largest that makes sense; a larger one is a slip of the keyboard */
export const wholeField = (max: number, min = 0) =>
  typedText.transform((text, ctx): number | null => {
    const bare = text.trim();
    if (bare === '') return null;
    const number = /^\d{1,9}$/.test(bare) ? Number(bare) : Number.NaN;
    if (number >= min && number <= max) return number;
    ctx.addIssue({ code: 'custom', message: Number.isNaN(number) ? 'number.malformed' : 'number.unlikely' });
    return z.NEVER;
  });

/** A sum in euro that may be left out: integer cents, or null. */
export const moneyField = typedText.transform((text, ctx): number | null => {
  if (text.trim() === '') return null;
  const parsed = parseMoney(text);
  if (parsed.ok) return parsed.value;
  ctx.addIssue({ code: 'custom', message: `money.${parsed.reason satisfies MoneyRefusal}` });
  return z.NEVER;
});

/** A sum in euro that must be there: integer cents. */
export const neededMoneyField = moneyField.transform((cents, ctx): number => {
  if (cents !== null) return cents;
  ctx.addIssue({ code: 'custom', message: 'money.missing' });
  return z.NEVER;
});

/** A whole number that must be there. */
export const neededWholeField = (max: number, min = 0) =>
  wholeField(max, min).transform((number, ctx): number => {
    if (number !== null) return number;
    ctx.addIssue({ code: 'custom', message: 'number.missing' });
    return z.NEVER;
  });

/** Yes, no, or not said: null. */
export const yesNoField = z
  .enum(['', 'yes', 'no'], { message: 'choice.missing' })
  .default('')
  .transform((answer): boolean | null => (answer === '' ? null : answer === 'yes'));

/** Yes or no, and one of the two must be said. */
export const neededYesNoField = z
  .enum(['yes', 'no'], { message: 'choice.missing' })
  .transform((answer): boolean => answer === 'yes');

/** One of a closed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, { message: 'choice.missing' });

/** One of a closed list, or nothing chosen: null. */
export const oneOrNone = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .union([z.literal(''), z.enum(list)], { message: 'choice.missing' })
    .default('')
    .transform((value): T[number] | null => (value === '' ? null : value));

/** Any number of a closed list, ticked: a browser sends one as a text, several as a list, none as nothing. */
export const anyOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .union([z.enum(list).transform((one) => [one]), z.array(z.enum(list)).max(list.length)], {
      message: 'choice.missing',
    })
    .default([])
    .transform((ticked): T[number][] => list.filter((value) => (ticked as string[]).includes(value)));
