import type { KeyRing } from '../crypto/key-ring.ts';
import { ERA_END, ERA_START, NO_PREVIOUS, type Seal, sealHash, signSeal } from './seal-chain.ts';
import type { SealedRows } from './sealed-rows.ts';

/** First transaction that the next seal of an era has to cover.
 *  @throws RangeError when the era cannot follow the head: it is closed, or another is still open, or one is left out */
export function nextFromXact(head: Seal | undefined, era: number): string {
  if (head === undefined) return ERA_START;
  if (era === head.era && head.toXact !== ERA_END) return head.toXact;
  if (era === head.era + 1 && head.toXact === ERA_END) return ERA_START;
  throw new RangeError(`era ${era} cannot follow seal ${head.number} of era ${head.era}`);
}

/** The seal after `head` (none for the first), signed.
 *  @param next `toXact`: no transaction below it may still be running (`pg_snapshot_xmin`), or 'infinity' to close
 *  the era; `rows`: root and number of the era's rows from `nextFromXact` up to it; `sealedAt` text in UTC
 *  @throws RangeError when it would cover nothing, or the era cannot follow */
export function nextSeal(
  ring: KeyRing,
  head: Seal | undefined,
  next: { era: number; toXact: string; rows: SealedRows; sealedAt: string },
): Seal {
  const fromXact = nextFromXact(head, next.era);
  if (next.toXact !== ERA_END && BigInt(next.toXact) <= BigInt(fromXact)) {
    throw new RangeError('a seal covers at least one transaction number');
  }
  return signSeal(ring, {
    era: next.era,
    number: (head?.number ?? 0) + 1,
    fromXact,
    toXact: next.toXact,
    rowCount: next.rows.rowCount,
    root: next.rows.root,
    previous: head === undefined ? NO_PREVIOUS : sealHash(head),
    sealedAt: next.sealedAt,
  });
}
