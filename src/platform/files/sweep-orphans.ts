import { sql } from 'kysely';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';

/** Younger files may belong to a transaction that is still open. */
const REST_MS = 60 * 60 * 1000;
/** Ids asked of the database at a time. */
const BATCH = 500;
/** More strangers than this, and more of them than of the files the database knows: the folder is another installation's. */
const FEW = 20;

/** What a sweep did. `foreign`: so much in the folder is unknown to the database that nothing was removed. */
export type Swept = { removed: number; foreign: boolean };

/** Removes what lies in the folder of files and is wanted by no row: left by a crash between disk and commit. Files of
 *  the last hour stay. A folder that does not fit the database at all is left alone: one wrong setting must not
 *  empty it. */
export async function sweepOrphans(doors: Pick<Doors, 'data' | 'files'>, now: Date): Promise<Swept> {
  const old: string[] = [];
  let removed = 0;
  for await (const { id, changedAt, unfinished } of doors.files.list()) {
    if (now.getTime() - changedAt.getTime() < REST_MS) continue;
    if (unfinished === undefined) old.push(id);
    else {
      await unfinished();
      removed += 1;
    }
  }
  const strangers: string[] = [];
  for (let at = 0; at < old.length; at += BATCH) {
    const asked = old.slice(at, at + BATCH);
    const known = await withSystem(doors, 'upkeep', async ({ db }) => {
      const found = await sql<{
        id: string;
      }>`select id from app.stored_file where id = any(${asked})`.execute(db);
      return new Set(found.rows.map(({ id }) => id));
    });
    strangers.push(...asked.filter((id) => !known.has(id)));
  }
  if (strangers.length > FEW && strangers.length > old.length / 2) return { removed, foreign: true };
  for (const id of strangers) await doors.files.remove(id);
  return { removed: removed + strangers.length, foreign: false };
}
