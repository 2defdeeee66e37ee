import type { Tx } from '../../../platform/database/tx.ts';
import type { LaterWork } from '../../../platform/jobs/later-work.ts';
import { importList } from '../jobs/import-list.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { settleBeforehand } from '../store/import-rows.ts';
import { type ImportRun, updateImport } from '../store/import-runs.ts';

/** Begins to enter a list that was looked at: what is wrong comes back, who is perhaps there already stays out, the others
 *  are entered one after the other by the work that is returned, to be done once this has been committed.
 *  @param run with the version that was shown
 *  @param keep numbers of the rows that somebody said are other people of the same name
 *  @refuses 'not-in-this-state' when it was begun before; 'changed-meanwhile' */
export async function startImport(
  tx: Tx,
  run: ImportRun,
  keep: readonly number[],
): Promise<{ ok: true; work: LaterWork } | ReferralRefusal> {
  if (run.state !== 'preview') return refuse('not-in-this-state');
  if (!(await updateImport(tx, run, { state: 'running' }))) return refuse('changed-meanwhile');
  await settleBeforehand(tx, run.id, keep);
  return { ok: true, work: importList(run.id) };
}

/** Goes on with a list that was cut off or stopped. What was entered stays, and is not entered again; that somebody else
 *  goes on with it at the same time does no harm.
 *  @refuses 'not-in-this-state' when it was never begun, or is done */
export async function resumeImport(
  tx: Tx,
  run: ImportRun,
): Promise<{ ok: true; work: LaterWork } | ReferralRefusal> {
  if (run.columns === null || (run.state !== 'running' && run.state !== 'given-up'))
    return refuse('not-in-this-state');
  if (run.state === 'given-up') {
    if (!(await updateImport(tx, run, { state: 'running' }))) return refuse('changed-meanwhile');
    await settleBeforehand(tx, run.id, []);
  }
  return { ok: true, work: importList(run.id) };
}
