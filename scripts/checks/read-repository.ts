import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './tree.ts';

const binary = /\.(?:woff2?|png|jpe?g|gif|ico|webp|pdf|zip|gz|xlsx|docx|epub)$/i;

/** The text files of a repository: what git holds and what it would take, without what it ignores.
 *  @param root folder of the repository
 *  @throws Error when `root` is no git working tree */
export function readRepository(root: string): Tree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const tree: Record<string, string> = {};
  for (const path of new Set(listed.split('\0'))) {
    const text = path === '' || binary.test(path) ? undefined : textOf(join(root, path));
    if (text !== undefined) tree[path] = text;
  }
  return tree;
}

/** Undefined for a binary file and for one that is gone while git still lists it. */
function textOf(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? undefined : text;
  } catch (error) {
    const gone =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
    if (gone) return undefined;
    throw error;
  }
}
