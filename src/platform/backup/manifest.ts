import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorRefusal } from '../start/run-for-operator.ts';

const file = z.strictObject({
  path: z.string().regex(/^(?!.*\.\.)[^/\0][^\0]*$/),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const table = z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: z.int().min(0), file });

const schema = z.strictObject({
  format: z.literal(1),
  part: z.enum(['database', 'keys', 'files']),
  product: z.string(),
  takenAt: z.string(),
  /** of the server the copy was taken from; empty for files */
  postgresql: z.string(),
  /** applied when it was taken, in their order */
  migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  /** in the order in which they can be loaded */
  tables: z.array(table),
  /** other files of the part */
  files: z.array(file),
});

/** What one part of a backup holds, with a hash of every file. Written last: a folder without it is no backup. */
export type Manifest = z.infer<typeof schema>;
/** One file of a part: its path within, its size, the SHA-256 of its content in lower-case hex. */
export type CopiedFile = Manifest['files'][number];
/** Parts of a backup; each can be taken and kept alone. */
export type Part = Manifest['part'];
/** Every part, in the order in which they are taken. */
export const parts: readonly Part[] = ['database', 'files', 'keys'];

const manifestPath = (folder: string) => join(folder, 'manifest.json');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Writes the manifest of a part, with a hash of itself. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const text = JSON.stringify(manifest);
  writeFileSync(manifestPath(folder), `${sha256(text)}\n${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
}

/** Reads the manifest of a part.
 *  @throws OperatorRefusal when it is missing (the backup was cut short), damaged, of another part or of a later format */
export function readManifest(folder: string, part: Part): Manifest {
  const path = manifestPath(folder);
  if (!existsSync(path)) throw new OperatorRefusal(`${folder} is no whole backup: it has no manifest.json.`);
  const [hash, text = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  if (hash !== sha256(text) || rest.join('') !== '')
    throw new OperatorRefusal(`${path} is damaged: its hash does not fit its text.`);
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new OperatorRefusal(
      `${path} is not of a kind that this version of the program reads: use the version that wrote it, or a later one.`,
    );
  if (parsed.data.part !== part)
    throw new OperatorRefusal(`${path} is of the part «${parsed.data.part}», not «${part}».`);
  return parsed.data;
}
