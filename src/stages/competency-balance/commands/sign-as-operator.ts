import type { Tx } from '../../../platform/database/tx.ts';
import type { BalanceRefusal } from '../refusals.ts';
import type { Balance, IdentityLevel } from '../types.ts';
import { type Shown, writeSignature } from './write-signature.ts';

/** Whoever leads the balance signs, signed in. A session is signed by who held it.
 *  @param shown the thing and the fingerprint that the page carried
 *  @refuses 'not-in-this-phase'; 'changed-since-shown'; 'already-signed'; 'not-your-session'; 'absent' */
export async function signAsOperator(
  tx: Tx,
  balance: Balance,
  shown: Shown,
  identityLevel: Exclude<IdentityLevel, 'paper'>,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  return writeSignature(tx, balance, shown, 'operator', identityLevel, now);
}
