import type { Tx } from '../../src/platform/database/tx.ts';
import { findBalanceOfCase } from '../../src/stages/competency-balance/store/balances.ts';
import type { Balance } from '../../src/stages/competency-balance/types.ts';
import type { Walked } from './find-walked.ts';

/** Her balance as it stands now. @throws when there is none */
export async function balanceOf(tx: Tx, { standing }: Pick<Walked, 'standing'>): Promise<Balance> {
  const found = await findBalanceOfCase(tx, standing.id);
  if (found === undefined) throw new Error('The seed lost a balance.');
  return found;
}
