import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorRefusal } from '../start/run-for-operator.ts';
import { checkCopied, filesBelow } from './copied-file.ts';
import { type Manifest, type Part, readManifest } from './manifest.ts';

/** One part of a backup, found whole. */
export type ReadPart = { folder: string; manifest: Manifest };

/** Reads a part and compares every file with its hash, before anything is made of it.
 *  @throws OperatorRefusal when a file is missing, damaged or too many */
export async function readPart(from: string, part: Part): Promise<ReadPart> {
  const folder = join(from, part);
  if (!existsSync(folder))
    throw new OperatorRefusal(
      `The backup ${from} has no part «${part}»: put the folder ${part} of that backup there.`,
    );
  const manifest = readManifest(folder, part);
  const listed = [...manifest.tables.map(({ file }) => file), ...manifest.files];
  for (const file of listed) await checkCopied(folder, file);
  const known = new Set(['manifest.json', ...listed.map(({ path }) => path)]);
  const stranger = filesBelow(folder).find((path) => !known.has(path));
  if (stranger)
    throw new OperatorRefusal(
      `The backup is not as it was written: ${join(folder, stranger)} is not in its manifest.`,
    );
  return { folder, manifest };
}

/** Refuses a backup whose migrations this version of the program does not have.
 *  @param migrations folder of this version's
 *  @throws OperatorRefusal naming the first one */
export function assertKnownMigrations({ manifest }: ReadPart, migrations: string): void {
  for (const { name, sha256 } of manifest.migrations) {
    const path = join(migrations, name);
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || !existsSync(path)) {
      throw new OperatorRefusal(
        `The backup was taken by a newer version of the program (${manifest.product}; it knows ${name}): restore with that version.`,
      );
    }
    if (createHash('sha256').update(readFileSync(path, 'utf8')).digest('hex') !== sha256) {
      throw new OperatorRefusal(`The backup was taken by another version of the program: ${name} differs.`);
    }
  }
}
