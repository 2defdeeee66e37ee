import type { Tx } from '../../../platform/database/tx.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { entryProblem, mayDo, sectionOf, singleForms } from '../rules.ts';
import { insertEntry, listEntries, updateEntryRemoved } from '../store/entries.ts';
import type { Balance, BalanceEntry, BalanceEntryId, EntryContent } from '../types.ts';

/** Writes an entry of a balance; where it replaces one, or its form holds one alone, the earlier is taken out and stays in the
 *  history.
 *  @param replaces the entry that was opened, as it was read
 *  @returns id of the entry
 *  @refuses 'not-in-this-phase' before the contract and after the end; 'years-reversed', 'hours-reversed', 'evidence-missing',
 *    'nothing-said'; 'changed-meanwhile' */
export async function writeEntry(
  tx: Tx,
  balance: Balance,
  content: EntryContent,
  now: Date,
  replaces?: BalanceEntry,
): Promise<{ ok: true; id: BalanceEntryId } | BalanceRefusal> {
  if (!mayDo(balance.state, 'write-entry')) return refuse('not-in-this-phase');
  const problem = entryProblem(content);
  if (problem !== null) return refuse(problem.code, problem.field);
  const standing = await listEntries(tx, balance.id);
  const before =
    replaces ??
    (singleForms.includes(content.form) ? standing.find((e) => e.content.form === content.form) : undefined);
  if (before !== undefined && !(await updateEntryRemoved(tx, before, now)))
    return refuse('changed-meanwhile');
  const section = sectionOf[content.form];
  const last = Math.max(0, ...standing.filter((e) => e.section === section).map((e) => e.position));
  const id = await insertEntry(tx, balance, {
    section,
    content,
    position: before?.position ?? Math.min(999, last + 1),
    replaces: before?.id ?? null,
  });
  return { ok: true, id };
}
