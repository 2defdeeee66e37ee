import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Person } from '../../people/types.ts';
import { diaryEvents } from '../events.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import { correctedInstant, happenedProblem } from '../rules/entries.ts';
import { findEntry, insertEntry, listCorrected, lockEntry } from '../store/diary-entries.ts';
import type { EntryId, NewEntry } from '../types.ts';

/** Puts an entry in the place of one that the actor wrote; both stay. It stands under the same entry of the human being
 *  as the first.
 *  @refuses 'absent'; 'not-yours' when somebody else wrote it; 'corrected-already'; 'in-future'; 'too-long-ago' */
export async function correctEntry(
  tx: Tx,
  person: Person,
  id: EntryId,
  entry: NewEntry,
  now: Date,
): Promise<{ ok: true } | DiaryRefusal> {
  await lockEntry(tx, id);
  const old = await findEntry(tx, id);
  if (old === undefined) return refuse('absent');
  if (old.writtenBy !== tx.actor.accountId) return refuse('not-yours');
  if ((await listCorrected(tx, [id])).has(id)) return refuse('corrected-already');
  const happenedAt = correctedInstant(old.happenedAt, entry.happenedAt);
  const problem = happenedProblem(happenedAt, now);
  if (problem !== null) return refuse(problem, 'day');
  await insertEntry(tx, { ...person, id: old.personId }, { ...entry, happenedAt }, id);
  await appendEvent(tx, {
    kind: diaryEvents.corrected,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
