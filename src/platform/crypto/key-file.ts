import { randomBytes } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { keyMaterialSchema, newKeyMaterial } from './key-material.ts';
import { type KeyRing, keyRingOf } from './key-ring.ts';

/** Why the key file is not used. */
export type KeyFileReason = 'missing' | 'exists' | 'unreadable' | 'open-to-others' | 'malformed' | 'weak';

/** The start ends with this sentence. It never holds a part of the file's contents, and no cause that could. */
export class KeyFileProblem extends Error {
  override readonly name = 'KeyFileProblem';
  readonly reason: KeyFileReason;
  constructor(reason: KeyFileReason, sentence: string) {
    super(sentence);
    this.reason = reason;
  }
}

/** Where the key file of a folder lies. */
export function keyFilePath(folder: string): string {
  return join(folder, 'keys.json');
}

/** Writes new secrets to the folder's key file (0600, the folder 0700 when it has to be made), whole or not at
 *  all. Never call it where a database already holds data: what the old keys wrapped would be lost.
 *  @throws KeyFileProblem 'exists' when there is a key file already: keys are never overwritten */
export async function createKeyFile(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = keyFilePath(folder);
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(newKeyMaterial(), null, 2)}\n`);
    await file.sync();
    // A link fails where the name is taken; a rename would replace the keys of a running installation.
    await link(draft, path);
    await syncFolder(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new KeyFileProblem('exists', `The key file ${path} exists already.`);
    throw error;
  } finally {
    await file.close();
    await unlink(draft);
  }
}

/** Reads the secrets of an installation.
 *  @throws KeyFileProblem with one sentence when the file is missing, open to group or others, malformed or weak */
export async function loadKeyFile(folder: string): Promise<KeyRing> {
  const path = keyFilePath(folder);
  const made = keyRingOf(parseMaterial(path, await readOwnFile(path)));
  if ('problem' in made)
    throw new KeyFileProblem('weak', `The key file ${path} is refused: ${made.problem}.`);
  return made.ring;
}

async function readOwnFile(path: string): Promise<string> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') {
      throw new KeyFileProblem(
        'missing',
        `The key file ${path} is missing: restore it from the backup of the keys.`,
      );
    }
    throw new KeyFileProblem('unreadable', `The key file ${path} cannot be read (${codeOf(error)}).`);
  });
  try {
    // Asked of the open file, not of the name: nobody can change it in between. Windows has no such bits.
    const found = await file.stat();
    if (!found.isFile()) throw new KeyFileProblem('unreadable', `The key file ${path} is not a file.`);
    const mode = found.mode & 0o777;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      const shown = mode.toString(8).padStart(4, '0');
      throw new KeyFileProblem(
        'open-to-others',
        `The key file ${path} is open to other accounts (${shown}): chmod 600 it.`,
      );
    }
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

function parseMaterial(path: string, text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is secret.
    throw new KeyFileProblem('malformed', `The key file ${path} is not JSON.`);
  }
  const parsed = keyMaterialSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') || 'its outer shape';
  throw new KeyFileProblem('malformed', `The key file ${path} is malformed at ${where}.`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
