import { z } from 'zod';
import { dayField, nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import { oneOf, oneOrNone, wholeField } from '../../projects/commands/read-fields.ts';
import { formWithRows } from '../../projects/commands/read-rows.ts';
import { selectionModes } from '../../projects/types.ts';
import type { Criteria, TieRule } from '../types.ts';

/** A number with up to two decimals, comma or point: whole hundredths. */
export const hundredthsField = (max: number, least = 0) =>
  z
    .string()
    .max(40)
    .default('')
    .transform((text, ctx): number | null => {
      const typed = text.trim();
      if (typed === '') return null;
      const [, whole, , part = ''] = /^(\d{1,4})([.,](\d{1,2}))?$/.exec(typed) ?? [];
      const decimals = typed.split(/[.,]/)[1] ?? part;
      const value =
        whole === undefined ? Number.NaN : Number(whole) * 100 + Number(decimals.padEnd(2, '0') || 0);
      if (value >= least && value <= max) return value;
      ctx.addIssue({
        code: 'custom',
        message: Number.isNaN(value) ? 'points.malformed' : 'points.out-of-range',
      });
      return z.NEVER;
    });
const neededHundredths = (max: number, least: number) =>
  hundredthsField(max, least).transform((value, ctx): number => {
    if (value !== null) return value;
    ctx.addIssue({ code: 'custom', message: 'points.missing' });
    return z.NEVER;
  });

/** Most criteria of one selection. */
const MOST_CRITERIA = 20;
/** A tie may be decided by the points on a criterion, named by its row. */
export const tieChoices = [
  'earlier-completion',
  'younger',
  'draw',
  ...Array.from({ length: MOST_CRITERIA }, (_, at) => `criterion-${at + 1}` as const),
] as const;

const asked = z.strictObject({
  mode: oneOrNone(selectionModes),
  title: nameField(3, 160),
  opensOn: optionalDayField,
  closesOn: optionalDayField,
  seats: wholeField(10_000, 1),
  officer: nameField(2, 160),
  office: nameField(2, 160),
  termOn: dayField,
  complaintDays: wholeField(365, 1),
  observationDays: wholeField(365, 1),
  minimum: hundredthsField(999_999),
  seed: optionalNameField(200),
  criteria: z
    .array(
      z.strictObject({
        label: nameField(2, 160),
        max: neededHundredths(999_999, 1),
        weight: hundredthsField(10_000, 1),
      }),
    )
    .max(MOST_CRITERIA),
  ties: z.array(z.strictObject({ rule: oneOf(tieChoices) })),
});

/** A selection as its form gives it. */
export type ProcedureAnswers = z.output<typeof asked>;

/** The form of a selection: what is empty is not set, and nothing is put in its place. */
export const procedureSchema = formWithRows({ criteria: ['label', 'max', 'weight'], ties: ['rule'] }, asked);

/** The criteria that a form gives, called c1, c2… in their order; a weight left out counts once. */
export function criteriaOf(a: Pick<ProcedureAnswers, 'criteria' | 'minimum'>): Criteria {
  return {
    minimum: a.minimum,
    list: a.criteria.map((c, at) => ({
      code: `c${at + 1}`,
      label: c.label,
      maxPoints: c.max,
      weight: c.weight ?? 100,
    })),
  };
}

/** The rules for ties that a form gives; a draw needs its seed, which is '' where it was left out. */
export function tieRulesOf(a: Pick<ProcedureAnswers, 'ties' | 'seed'>): TieRule[] {
  return a.ties.map(({ rule }): TieRule => {
    if (rule === 'draw') return { kind: 'draw', seed: a.seed ?? '' };
    if (rule === 'earlier-completion' || rule === 'younger') return { kind: rule };
    return { kind: 'criterion', criterion: `c${rule.slice('criterion-'.length)}` };
  });
}
