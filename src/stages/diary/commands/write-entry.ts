import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Person } from '../../people/types.ts';
import { diaryEvents } from '../events.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import { happenedProblem } from '../rules/entries.ts';
import { insertEntry } from '../store/diary-entries.ts';
import type { NewEntry } from '../types.ts';

/** Writes an entry into the shared diary.
 *  @refuses 'in-future'; 'too-long-ago' */
export async function writeEntry(
  tx: Tx,
  person: Person,
  entry: NewEntry,
  now: Date,
): Promise<{ ok: true } | DiaryRefusal> {
  const problem = happenedProblem(entry.happenedAt, now);
  if (problem !== null) return refuse(problem, 'day');
  await insertEntry(tx, person, entry, null);
  await appendEvent(tx, { kind: diaryEvents.written, territoryId: person.territoryId, personId: person.id });
  return { ok: true };
}
