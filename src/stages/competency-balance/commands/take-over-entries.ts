import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { entriesToTakeOver, mayDo } from '../rules.ts';
import { insertEntry, listEntries } from '../store/entries.ts';
import type { Balance } from '../types.ts';

/** Takes into a balance what an earlier one of hers says, so that she does not tell it again. What stands here already is left.
 *  @param from an earlier balance of the same human being
 *  @returns how many entries were taken over
 *  @refuses 'not-in-this-phase'; 'nothing-to-take-over' */
export async function takeOverEntries(
  tx: Tx,
  balance: Balance,
  from: Balance,
): Promise<{ ok: true; taken: number } | BalanceRefusal> {
  if (!mayDo(balance.state, 'write-entry')) return refuse('not-in-this-phase');
  const standing = await listEntries(tx, balance.id);
  const taken = entriesToTakeOver(await listEntries(tx, from.id), standing);
  if (from.id === balance.id || taken.length === 0) return refuse('nothing-to-take-over');
  for (const [index, { section, content }] of taken.entries())
    await insertEntry(tx, balance, {
      section,
      content,
      position: Math.min(999, standing.length + index + 1),
      replaces: null,
    });
  await appendEvent(tx, {
    kind: balanceEvents.takenOver,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true, taken: taken.length };
}
