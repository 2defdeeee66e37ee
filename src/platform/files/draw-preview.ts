import type { FileKind } from './file-kinds.ts';
import { askApart } from './work-apart.ts';

/** Draws one page of a judged file anew, at most 1,000 pixels wide and 2,000 high: no byte of the original is in it, and
 *  nothing a camera wrote beside the picture. In a process of its own.
 *  @param page from 1; images have one
 *  @returns a PNG; undefined where there is no such page, or it cannot be drawn within 20 seconds and 1 GiB */
export async function drawPreview(bytes: Buffer, kind: FileKind, page: number): Promise<Buffer | undefined> {
  const drawn = await askApart({ task: 'draw', kind, bytes, page });
  return drawn.kind === 'drawn' ? drawn.png : undefined;
}
