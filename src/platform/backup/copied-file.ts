import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { OperatorRefusal } from '../start/run-for-operator.ts';
import type { CopiedFile } from './manifest.ts';

/** Writes a file of a backup, for its owner only, and flushes it to the disk.
 *  @param folder of the part
 *  @param path within the part
 *  @returns its size and hash, taken of what was written */
export async function writeCopied(
  folder: string,
  path: string,
  chunks: AsyncIterable<string | Buffer>,
): Promise<CopiedFile> {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      const buffer = Buffer.from(chunk);
      hash.update(buffer);
      bytes += buffer.length;
      yield buffer;
    }
  }
  await pipeline(counted(), createWriteStream(full, { mode: 0o600, flags: 'wx', flush: true }));
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Compares a file with what the manifest says of it.
 *  @throws OperatorRefusal when it is missing or has changed by a single bit */
export async function checkCopied(folder: string, { path, bytes, sha256 }: CopiedFile): Promise<void> {
  const full = join(folder, path);
  if (!existsSync(full)) throw new OperatorRefusal(`The backup is incomplete: ${full} is missing.`);
  const hash = createHash('sha256');
  let found = 0;
  for await (const chunk of createReadStream(full) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    found += chunk.length;
  }
  if (found !== bytes || hash.digest('hex') !== sha256)
    throw new OperatorRefusal(`The backup is damaged: ${full} is not what was written.`);
}

/** The lines of a text file, without their ends. */
export function linesOf(folder: string, path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(join(folder, path)), crlfDelay: Infinity });
}

/** Every file below a folder, as paths within it; none where there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
