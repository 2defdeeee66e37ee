import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../types.ts';
import { listPointers } from './entries.ts';

/** An entry, and what it may share with another of the same human being. */
export type Entry = { id: PersonId; registeredAt: Date };

/** The entries that a list leaves out, so that one human being stands in one row, each with the one that stands for it:
 *  those that point to another one. Who may not read merges learns only that entries are one: of those the first
 *  registered stays, which is the one that a later referral was joined to. Two statements at the most.
 *  @param visible ids of everybody in the list
 *  @param alike groups that share a name or a codice fiscale: only those are asked about */
export async function listSecondEntries(
  tx: Tx,
  visible: ReadonlySet<string>,
  alike: readonly (readonly Entry[])[],
): Promise<ReadonlyMap<string, PersonId>> {
  const second = new Map<string, PersonId>();
  for (const [from, to] of await listPointers(tx)) if (visible.has(to)) second.set(from, to);
  const groups = alike
    .map((group) => group.filter((e) => !second.has(e.id)).sort((a, b) => +a.registeredAt - +b.registeredAt))
    // The last one of a group needs no question: whoever is like it is asked about.
    .filter((group) => group.length > 1);
  const asked = new Set(groups.flatMap((group) => group.slice(0, -1).map((e) => e.id)));
  const same = await listEntries(tx, [...asked]);
  for (const group of groups)
    for (const entry of group) {
      if (second.has(entry.id)) continue;
      for (const other of group)
        if (other !== entry && same.get(entry.id)?.has(other.id)) second.set(other.id, entry.id);
    }
  // Two groups may have made a chain: who shares a name with one and a codice fiscale with another.
  const stands = (id: PersonId): PersonId => {
    const next = second.get(id);
    return next === undefined ? id : stands(next);
  };
  return new Map([...second].map(([id, to]) => [id, stands(to)]));
}

async function listEntries(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; entries: string[] }>`
    select e.id, gate.entries_of(e.id) as entries from unnest(${ids}::uuid[]) e (id)`.execute(tx.db);
  return new Map(rows.map((r) => [r.id, new Set(r.entries)]));
}
