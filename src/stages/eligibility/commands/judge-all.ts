import type { Tx } from '../../../platform/database/tx.ts';
import { listCasesOf } from '../store/cases.ts';
import { listEligibilitiesOf } from '../store/eligibilities.ts';
import { judgeAgain } from './judge-again.ts';

/** Judges again every checking of a human being, after something of her papers or of who she is has changed. A decided
 *  one keeps its decision: its table and its next expiry follow.
 *  @returns false when somebody changed one of them meanwhile */
export async function judgeAll(tx: Tx, personIds: readonly string[], now: Date): Promise<boolean> {
  const cases = new Map((await listCasesOf(tx, personIds)).map((c) => [c.id, c]));
  for (const e of await listEligibilitiesOf(tx, personIds)) {
    const standing = cases.get(e.caseId);
    if (standing !== undefined && (await judgeAgain(tx, standing, e, personIds, now)) === false) return false;
  }
  return true;
}
