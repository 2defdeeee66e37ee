import type { Tx } from '../../../platform/database/tx.ts';
import { type CasefileRefusal, refuse } from '../refusals.ts';
import { endMark } from '../store/work-marks.ts';

/** Takes a thing back onto one's own work list.
 *  @refuses 'absent' when there is no such open mark of one's own */
export async function takeBackMark(tx: Tx, id: string): Promise<{ ok: true } | CasefileRefusal> {
  return (await endMark(tx, id)) ? { ok: true } : refuse('absent');
}
