import { isUnavailable } from '../../../platform/http/faults.ts';
import type { LaterDoor, LaterWork } from '../../../platform/jobs/later-work.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { enterNextRow, RowRefused } from '../commands/enter-import-row.ts';
import { countImportRows, settleRow } from '../store/import-rows.ts';
import { findImport, updateImport } from '../store/import-runs.ts';
import type { ImportRunId } from '../types.ts';

/** Enters a list, row after row, each in a transaction of its own; then says by mail that it is done. A row that fails is
 *  given back and stops no other. A database that is away stops the work: it is taken up again from the list's page. */
export function importList(runId: ImportRunId): LaterWork {
  return async (door) => {
    while (!door.isStopping()) {
      const done = await takeRow(door, runId);
      if (done === 'over') return;
      if (done === 'none-left') return finish(door, runId);
    }
  };
}

async function takeRow(door: LaterDoor, runId: ImportRunId): Promise<'entered' | 'none-left' | 'over'> {
  let number: number | undefined;
  try {
    return await door.inTurn('import.row', (tx) =>
      enterNextRow(tx, door.me, runId, (inHand) => {
        number = inHand;
      }),
    );
  } catch (error) {
    if (number === undefined || isUnavailable(error)) throw error;
    if (!(error instanceof RowRefused)) door.tellFault(error);
    await giveBack(door, runId, number, error instanceof RowRefused ? error.code : 'row.fault');
    return 'entered';
  }
}

function giveBack(door: LaterDoor, runId: ImportRunId, number: number, problem: string): Promise<boolean> {
  return door.inTurn('import.row-back', (tx) => settleRow(tx, runId, number, { state: 'refused', problem }));
}

function finish(door: LaterDoor, runId: ImportRunId): Promise<void> {
  return door.inTurn('import.done', async (tx) => {
    const run = await findImport(tx, runId);
    // A row that another process has in hand may still come back: that one finishes the list.
    if (run === undefined || run.state !== 'running' || (await countImportRows(tx, runId)).waiting > 0)
      return;
    if (!(await updateImport(tx, run, { state: 'done' }))) return;
    await enqueueMessage(tx, {
      to: door.me.accountId,
      kind: 'import-done',
      link: `/segnalazioni/importa/${runId}`,
    });
  });
}
