import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where encrypted files lie, addressed by id. It knows neither names nor people nor keys. */
export type FileStore = {
  /** Writes a file and returns when it is on the disk. An id is written once. @throws what the disk says (ENOSPC, EACCES) */
  write(id: string, pieces: readonly Buffer[]): Promise<void>;
  /** The bytes as they were written; undefined when there is none. */
  read(id: string): Promise<Buffer | undefined>;
  /** Removes a file; nothing happens when there is none. */
  remove(id: string): Promise<void>;
  /** Every file with the time of its last change, what was cut short while being written too (as `unfinished`). */
  list(): AsyncIterable<{ id: string; changedAt: Date; unfinished?: () => Promise<void> }>;
};

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Ending of a file while it is being written. */
export const UNFINISHED = '.part';

/** A store in a folder: `<first two hex>/<id>`, each file for its owner only.
 *  @param folder made when the first file is written */
export function openFileStore(folder: string): FileStore {
  const pathOf = (id: string) => {
    if (!idPattern.test(id)) throw new TypeError('not the id of a file');
    return join(folder, id.slice(0, 2), id);
  };
  return {
    async write(id, pieces) {
      const path = pathOf(id);
      const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const unfinished = `${path}.${randomBytes(4).toString('hex')}${UNFINISHED}`;
      try {
        const handle = await open(unfinished, 'wx', 0o600);
        try {
          for (const piece of pieces) await handle.writeFile(piece);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(unfinished, path);
      } catch (error) {
        await unlink(unfinished).catch(() => {});
        throw error;
      }
      await syncFolder(dirname(path));
      // A folder that is new is itself an entry of the one above, which must reach the disk too.
      if (made !== undefined) await syncFolder(folder);
    },
    async read(id) {
      try {
        return await readFile(pathOf(id));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },
    async remove(id) {
      await removeFile(pathOf(id));
    },
    list: () => filesOf(folder),
  };
}

async function* filesOf(folder: string): ReturnType<FileStore['list']> {
  for (const shelf of await namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    for (const name of await namesIn(join(folder, shelf))) {
      const path = join(folder, shelf, name);
      const id = name.slice(0, 36);
      const unfinished = name.endsWith(UNFINISHED);
      if (!idPattern.test(id) || (name !== id && !unfinished)) continue;
      const changedAt = (await stat(path).catch(() => undefined))?.mtime;
      if (changedAt === undefined) continue;
      yield unfinished ? { id, changedAt, unfinished: () => removeFile(path) } : { id, changedAt };
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
