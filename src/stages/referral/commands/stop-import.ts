import type { Tx } from '../../../platform/database/tx.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { type ImportRun, updateImport } from '../store/import-runs.ts';

/** Stops a list, before it is entered or while it is: the row in hand is finished, the others stay out.
 *  @refuses 'not-in-this-state' when it is done; 'changed-meanwhile' */
export async function stopImport(tx: Tx, run: ImportRun): Promise<{ ok: true } | ReferralRefusal> {
  if (run.state === 'done' || run.state === 'given-up') return refuse('not-in-this-state');
  return (await updateImport(tx, run, { state: 'given-up' })) ? { ok: true } : refuse('changed-meanwhile');
}
