import { z } from 'zod';
import { choiceField, dayField, nameField, optionalNameField } from '../../organisations/types.ts';
import { targetCodes, versionKinds } from '../types.ts';
import { neededMoneyField, oneOf, wholeField } from './read-fields.ts';
import { formWithRows } from './read-rows.ts';

const target = wholeField(100_000);
const bodyField = z.union([z.literal('').transform(() => null), choiceField], { message: 'choice.missing' });

const asked = z.strictObject({
  kind: oneOf(versionKinds),
  validFrom: dayField,
  act: nameField(3, 200),
  reason: optionalNameField(500),
  startsOn: dayField,
  endsOn: dayField,
  total: neededMoneyField,
  'target-assessed': target,
  'target-enrolled': target,
  'target-l68': target,
  'target-mental-health': target,
  'target-in-training': target,
  'target-in-placement': target,
  'target-hired': target,
  shares: z.array(
    z.strictObject({ body: choiceField, amount: neededMoneyField, zone: optionalNameField(120) }),
  ),
  lines: z.array(
    z.strictObject({
      code: nameField(1, 20),
      label: nameField(2, 160),
      body: bodyField.default(null),
      amount: neededMoneyField,
    }),
  ),
});

/** A version of a project as its form gives it. */
export type VersionAnswers = z.output<typeof asked>;

/** Tables of the form of a project's version, and the fields of a row. */
const versionTables = {
  shares: ['body', 'amount', 'zone'],
  lines: ['code', 'label', 'body', 'amount'],
} as const;

/** The form of a project's version: why, days, total, what is promised, shares and lines. */
export const versionSchema = formWithRows(versionTables, asked);

/** What a form promises, by what is counted; a field left empty promises nothing, which is not zero. */
export function targetsOf(a: VersionAnswers) {
  return Object.fromEntries(
    targetCodes.flatMap((code) => {
      const amount = a[`target-${code}`];
      return amount === null ? [] : [[code, amount]];
    }),
  );
}
