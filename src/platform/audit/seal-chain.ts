import { hash, type KeyObject, sign, verify } from 'node:crypto';
import type { KeyRing } from '../crypto/key-ring.ts';
import { lengthPrefixed } from '../crypto/length-prefixed.ts';
import type { SealedRows } from './sealed-rows.ts';

/** A signed seal over the rows of one era with `fromXact` ≤ xact < `toXact` (decimal texts; `toXact` is 'infinity'
 *  when the era is closed). `root`, `previous` are 32 bytes in lower-case hex; `signature` is Ed25519 in base64;
 *  `number` counts from 1 through all eras without a gap; `sealedAt` is text as in `AuditRow.at`. */
export type Seal = SealedRows & {
  readonly era: number;
  readonly number: number;
  readonly fromXact: string;
  readonly toXact: string;
  readonly previous: string;
  readonly sealedAt: string;
  readonly keyId: string;
  readonly signature: string;
};

/** A seal before it is signed; the key's id comes with the signature. */
export type UnsignedSeal = Omit<Seal, 'keyId' | 'signature'>;

/** What a partner keeps of a seal: enough to notice later that the log was cut back or rewritten. */
export type Witness = { readonly number: number; readonly hash: string };

/** `previous` of the first seal. */
export const NO_PREVIOUS = '0'.repeat(64);
/** `fromXact` of an era's first seal: a row cannot hide below it. */
export const ERA_START = '0';
/** `toXact` of an era's last seal: nothing may be added to a closed era. */
export const ERA_END = 'infinity';

/** Hash of a seal with its signature, lower-case hex: what the next seal and the witnesses hold. */
export function sealHash(seal: Seal): string {
  return hash('sha256', lengthPrefixed(['accompagna seal hash 1', ...values(seal), seal.signature]), 'hex');
}

/** The head to hand to partners. */
export function witnessOf(seal: Seal): Witness {
  return { number: seal.number, hash: sealHash(seal) };
}

/** Signs a seal with the ring's audit key. */
export function signSeal(ring: KeyRing, unsigned: UnsignedSeal): Seal {
  const named = { ...unsigned, keyId: ring.audit.id };
  return { ...named, signature: sign(null, signedBytes(named), ring.audit.privateKey).toString('base64') };
}

/** True when the seal is exactly what the holder of the key signed. */
export function verifySeal(publicKey: KeyObject, seal: Seal): boolean {
  const signature = Buffer.from(seal.signature, 'base64');
  // Base64 has spare bits and Buffer.from skips strangers: one signature, one text.
  return (
    signature.toString('base64') === seal.signature && verify(null, signedBytes(seal), publicKey, signature)
  );
}

function signedBytes(seal: Omit<Seal, 'signature'>): Buffer {
  return lengthPrefixed(['accompagna seal 1', ...values(seal)]);
}

function values(seal: Omit<Seal, 'signature'>): string[] {
  const { era, number, fromXact, toXact, rowCount, root, previous, sealedAt, keyId } = seal;
  return [String(era), String(number), fromXact, toXact, String(rowCount), root, previous, sealedAt, keyId];
}
