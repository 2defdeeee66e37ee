import { askApart } from './work-apart.ts';

/** A picture drawn anew for a public page: JPEG, at most 960 × 1,280 pixels, about 150 kB, upright. */
export type WebPicture = { readonly jpeg: Buffer; readonly width: number; readonly height: number };

/** Draws a judged picture anew for a public page: no byte of the original is in it, nor what a camera wrote beside it.
 *  In a process of its own.
 *  @returns undefined where it cannot be drawn within 20 seconds and 1 GiB */
export async function drawWebPicture(bytes: Buffer, kind: 'jpeg' | 'png'): Promise<WebPicture | undefined> {
  const drawn = await askApart({ task: 'draw-for-web', kind, bytes });
  if (drawn.kind !== 'for-web') return undefined;
  return { jpeg: Buffer.from(drawn.jpeg), width: drawn.width, height: drawn.height };
}
