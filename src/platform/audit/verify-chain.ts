import type { KeyObject } from 'node:crypto';
import type { Finding } from './finding.ts';
import { nextFromXact } from './next-seal.ts';
import { ERA_END, NO_PREVIOUS, type Seal, sealHash, verifySeal } from './seal-chain.ts';

/** Public keys that may have signed, by the id that stands in the seal. Take them from the key file or a partner,
 *  never from the database that is being judged. */
export type PublicKeys = ReadonlyMap<string, KeyObject>;

const XACT = /^(?:0|[1-9][0-9]{0,19})$/;
const HEX = /^[0-9a-f]{64}$/;

/** Judges a seal by itself: its shape and its signature. */
export function sealFindings(seal: Seal, publicKeys: PublicKeys): Finding[] {
  const broken = (why: string): Finding[] => [{ kind: 'seal-broken', detail: `Seal ${seal.number} ${why}.` }];
  if (!isWellShaped(seal)) return broken('is malformed');
  const key = publicKeys.get(seal.keyId);
  if (key === undefined) return broken('is signed by an unknown key');
  return verifySeal(key, seal) ? [] : broken('has a signature that does not hold');
}

/** Judges a seal by the one before it (none for the first): number, hash, range and era.
 *  Both must be well shaped. */
export function chainFindings(before: Seal | undefined, seal: Seal): Finding[] {
  const findings: Finding[] = [];
  const expected = (before?.number ?? 0) + 1;
  if (seal.number > expected) {
    const which = seal.number === expected + 1 ? `${expected} is` : `${expected}–${seal.number - 1} are`;
    findings.push({ kind: 'seal-missing', detail: `Seal ${which} missing.` });
  }
  const broken = (why: string) =>
    findings.push({ kind: 'chain-broken', detail: `Seal ${seal.number} ${why}.` });
  if (seal.number < expected) broken('stands twice or out of order');
  if (seal.previous !== (before === undefined ? NO_PREVIOUS : sealHash(before))) {
    broken('does not carry the hash of the seal before it');
  }
  if (!startsWhereItShould(before, seal)) broken('does not start where the seal before it ends');
  return findings;
}

/** True when the texts of a seal can be counted and compared. */
export function isWellShaped(seal: Seal): boolean {
  return (
    [seal.era, seal.number, seal.rowCount].every((count) => Number.isSafeInteger(count) && count >= 0) &&
    [seal.root, seal.previous].every((text) => HEX.test(text)) &&
    [seal.sealedAt, seal.keyId, seal.signature].every((text) => typeof text === 'string') &&
    XACT.test(seal.fromXact) &&
    (seal.toXact === ERA_END || (XACT.test(seal.toXact) && BigInt(seal.toXact) > BigInt(seal.fromXact)))
  );
}

function startsWhereItShould(before: Seal | undefined, seal: Seal): boolean {
  try {
    return nextFromXact(before, seal.era) === seal.fromXact;
  } catch {
    return false;
  }
}
