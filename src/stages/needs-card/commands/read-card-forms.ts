import { z } from 'zod';
import { normaliseText } from '../../../values/plain-text.ts';
import { dayField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import { type AccommodationCode, accommodationCodes, weekdays } from '../../places/types.ts';
import { addressees, explainedHow, offeredAnswers, SENTENCE_MAX, sayers } from '../types.ts';

/** One line of a card, or null where nothing was typed. */
const line = z
  .string()
  .max(2_000, 'text.too-long')
  .default('')
  .transform((text, ctx): string | null => {
    const parsed = normaliseText(text.replaceAll(/\s+/gu, ' '), { max: SENTENCE_MAX });
    const reason = parsed.ok ? (parsed.value.length === 1 ? 'too-short' : null) : parsed.reason;
    if (parsed.ok && reason === null) return parsed.value === '' ? null : parsed.value;
    ctx.addIssue({ code: 'custom', message: `text.${reason}` });
    return z.NEVER;
  });
const many = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.enum(values).transform((one) => [one]), z.array(z.enum(values)).max(60)]).default([]);
const clock = z
  .string()
  .max(20, 'time.malformed')
  .default('')
  .transform((typed, ctx): string => {
    if (typed.trim() === '') return '';
    const found = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(typed.trim());
    if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
    ctx.addIssue({ code: 'custom', message: 'time.malformed' });
    return z.NEVER;
  });
/** `name0`, `name1`…, or a name for each of a list, all of one shape. */
const each = <K extends string, T extends z.ZodType>(names: readonly K[], shape: T) =>
  Object.fromEntries(names.map((name) => [name, shape])) as Record<K, T>;

/** Names of the fields of words of one's own, in order. */
export const ownFields = ['own0', 'own1', 'own2', 'own3'] as const;
/** Name of the field that rewords a need. */
export const rewordField = (code: AccommodationCode): `reword-${AccommodationCode}` => `reword-${code}`;

/** The form of what helps: codes that were ticked, other words for them, words of one's own. */
export const needsSchema = z.strictObject({
  codes: many(accommodationCodes),
  more: many(accommodationCodes),
  ...each(accommodationCodes.map(rewordField), line),
  ...each(ownFields, line),
});

/** Names of the four times of a day. */
export const hourFields = ['from', 'to', 'awayFrom', 'awayTo'] as const;
/** The form of the hours: `from1` to `awayTo7`, Monday is 1. */
export const hoursSchema = z.strictObject(
  each(
    weekdays.flatMap((day) => hourFields.map((name) => `${name}${day}` as const)),
    clock,
  ),
);

/** Numbers of the things that may be said. */
export const saidNumbers = [0, 1, 2] as const;
/** The form of what else is said: `words0`, `by0`, `to0`, and so on. */
export const saidSchema = z.strictObject({
  ...each(
    saidNumbers.map((n) => `words${n}` as const),
    line,
  ),
  ...each(
    saidNumbers.map((n) => `by${n}` as const),
    z.enum(['', ...sayers]).default(''),
  ),
  ...each(
    saidNumbers.map((n) => `to${n}` as const),
    many([...addressees, 'nobody']),
  ),
});

const shown = z.string().regex(/^[0-9a-f]{64}$/);
/** The form of an answer that was told. */
export const answerSchema = z.strictObject({
  sha256: shown,
  part: z.enum(['person', 'representative']).default('person'),
  answer: z.enum(offeredAnswers, { message: 'answer-missing' }),
  how: z.enum(explainedHow, { message: 'how-missing' }),
  words: optional(note(2_000), 'text'),
  answeredOn: dayField,
});
/** The form that takes a card back. */
export const revokeSchema = z.strictObject({
  part: z.enum(['person', 'representative']).default('person'),
  how: z.enum(explainedHow, { message: 'how-missing' }),
  words: optional(note(2_000), 'text'),
});
