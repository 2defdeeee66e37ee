import type { Tx } from '../../../platform/database/tx.ts';
import type { BalanceRefusal } from '../refusals.ts';
import type { Balance, IdentityLevel } from '../types.ts';
import { type Shown, writeSignature } from './write-signature.ts';

/** She signs on her own page: the contract, a session, the conclusion. What she saw is what counts.
 *  @param shown the thing and the fingerprint that her page carried
 *  @param identityLevel how this session knows her to be herself
 *  @refuses 'not-in-this-phase'; 'changed-since-shown' when it reads otherwise now; 'already-signed'; 'absent' */
export async function signAsPerson(
  tx: Tx,
  balance: Balance,
  shown: Shown,
  identityLevel: Exclude<IdentityLevel, 'paper'>,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  return writeSignature(tx, balance, shown, 'person', identityLevel, now);
}
