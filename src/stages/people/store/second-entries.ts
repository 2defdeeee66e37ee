import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../types.ts';
import { entriesOf, listPointers } from './entries.ts';

/** An entry, and what it may share with another of the same human being. */
export type Entry = { id: PersonId; registeredAt: Date };

/** The entries that a list leaves out, so that one human being stands in one row: those that point to another one. Who
 *  may not read merges learns only that entries are one: of those the first registered stays, which is the one that a
 *  later referral was joined to.
 *  @param visible ids of everybody in the list
 *  @param alike groups that share a name or a codice fiscale: only those are asked about, one question a group */
export async function listSecondEntries(
  tx: Tx,
  visible: ReadonlySet<string>,
  alike: Iterable<readonly Entry[]>,
): Promise<ReadonlySet<string>> {
  const second = new Set<string>();
  for (const [from, to] of await listPointers(tx)) if (visible.has(to)) second.add(from);
  for (const group of alike) {
    const left = group.filter((e) => !second.has(e.id)).sort((a, b) => +a.registeredAt - +b.registeredAt);
    // The last one needs no question: whoever is like it was asked about before.
    for (const entry of left.slice(0, -1)) {
      if (second.has(entry.id)) continue;
      const same = new Set(await entriesOf(tx, entry.id));
      for (const other of left) if (other !== entry && same.has(other.id)) second.add(other.id);
    }
  }
  return second;
}
