import { z } from 'zod';
import type { Typed } from '../../../platform/http/route.ts';
import { accommodationCodes, accommodationStates, type Place, type PlaceAccommodation } from '../types.ts';
import { linesField } from './place-form.ts';

const state = z.enum(['', ...accommodationStates], { message: 'choice.missing' }).default('');

/** What is there and what can be done; what is left empty nobody has said. */
export const accommodationsSchema = z.strictObject({
  ...(Object.fromEntries(accommodationCodes.map((c) => [c, state])) as Record<
    (typeof accommodationCodes)[number],
    typeof state
  >),
  ownThere: linesField(10),
  ownPossible: linesField(10),
});
type Sent = z.output<typeof accommodationsSchema>;

/** What is there and possible, as it was chosen and written. */
export function accommodationsOf(sent: Sent): PlaceAccommodation[] {
  return [
    ...accommodationCodes.flatMap((code) => {
      const state = sent[code];
      return state === '' ? [] : [{ code, state }];
    }),
    ...sent.ownThere.map((text) => ({ text, state: 'there' as const })),
    ...sent.ownPossible.map((text) => ({ text, state: 'possible' as const })),
  ];
}

const ownLines = (p: Place, state: string) =>
  p.accommodations.flatMap((a) => ('text' in a && a.state === state ? [a.text] : [])).join('\n');
/** The same as the form would have been filled in. */
export const typedAccommodations = (p: Place): Typed => ({
  ...Object.fromEntries(p.accommodations.flatMap((a) => ('code' in a ? [[a.code, a.state]] : []))),
  ownThere: ownLines(p, 'there'),
  ownPossible: ownLines(p, 'possible'),
});
