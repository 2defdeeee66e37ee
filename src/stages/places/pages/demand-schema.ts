import { z } from 'zod';
import type { Typed } from '../../../platform/http/route.ts';
import { demandCodes, type Extent, environmentCodes, type Place, type PlaceContent } from '../types.ts';

const demand = z.enum(['', '0', '1', '2', '3', '4'], { message: 'choice.missing' }).default('');
const factor = z
  .enum(['', 'b4', 'b3', 'b2', 'b1', '0', 'f1', 'f2', 'f3', 'f4'], { message: 'choice.missing' })
  .default('');

/** What the work asks, code by code; what is left empty is not known. */
export const demandsSchema = z.strictObject({
  ...(Object.fromEntries(demandCodes.map((c) => [c, demand])) as Record<
    (typeof demandCodes)[number],
    typeof demand
  >),
  ...(Object.fromEntries(environmentCodes.map((c) => [c, factor])) as Record<
    (typeof environmentCodes)[number],
    typeof factor
  >),
});
type Sent = z.output<typeof demandsSchema>;

/** What the task asks, as it was chosen; codes of the place that the form does not have stay. */
export function demandsOf(sent: Sent, place: Place): PlaceContent['demands'] {
  const kept = Object.entries(place.demands).filter(([c]) => !demandCodes.some((d) => d === c));
  const given = demandCodes.flatMap((c) => (sent[c] === '' ? [] : [[c, Number(sent[c]) as Extent] as const]));
  return Object.fromEntries([...kept, ...given]);
}

/** How the place hinders or helps, in the same way. */
export function environmentOf(sent: Sent, place: Place): PlaceContent['environment'] {
  const kept = Object.entries(place.environment).filter(([c]) => !environmentCodes.some((e) => e === c));
  const given = environmentCodes.flatMap((c) => {
    const said = sent[c];
    if (said === '') return [];
    const level = Number(said.at(-1)) as Extent;
    return [
      [c, { kind: said.startsWith('b') ? ('barrier' as const) : ('facilitator' as const), level }] as const,
    ];
  });
  return Object.fromEntries([...kept, ...given]);
}

/** Both as the form would have been filled in. */
export const typedDemands = (p: Place): Typed => ({
  ...Object.fromEntries(Object.entries(p.demands).map(([c, n]) => [c, String(n)])),
  ...Object.fromEntries(
    Object.entries(p.environment).map(([c, { kind, level }]) => [
      c,
      level === 0 ? '0' : `${kind === 'barrier' ? 'b' : 'f'}${level}`,
    ]),
  ),
});
