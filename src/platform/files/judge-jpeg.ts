import { decode } from 'jpeg-js';
import type { ApartAnswer } from './apart-messages.ts';
import { drawJpeg } from './draw-pages.ts';
import { fileLimits } from './file-kinds.ts';
import { hasGuest, isBlankFrom } from './guests.ts';
import { outlineOf } from './jpeg-segments.ts';

/** Above this the strict decoder needs more than the gigabyte it may have; the picture is drawn instead. */
const STRICT_PIXELS = 16_000_000;

/** Whether a JPEG is whole, of a bearable size and nothing else beside. What cameras append to a photograph (a second
 *  image with the brightness map, the maker's own notes) is cut off, not refused: telephones do it in every picture. */
export async function judgeJpeg(bytes: Buffer): Promise<ApartAnswer> {
  const outline = outlineOf(bytes);
  if (outline === undefined || outline.width === 0 || outline.height === 0) return { kind: 'failed' };
  const pixels = outline.width * outline.height;
  if (pixels > fileLimits.pixels) return { kind: 'judged', code: 'file.too-many-pixels' };
  const image = bytes.subarray(0, outline.end);
  if (hasGuest(bytes) || !(isBlankFrom(bytes, outline.end) || isOfCamera(bytes.subarray(outline.end))))
    return { kind: 'judged', code: 'file.polyglot' };
  if (pixels <= STRICT_PIXELS) decodeStrictly(image);
  else if ((await drawJpeg(image)).kind === 'failed') return { kind: 'failed' };
  return { kind: 'judged', pages: 1, keep: image.length };
}

/** A second JPEG right behind the first, or a block that ends as one maker's blocks do. */
function isOfCamera(rest: Buffer): boolean {
  const startsAsImage = rest[0] === 0xff && rest[1] === 0xd8 && rest[2] === 0xff;
  return startsAsImage || rest.subarray(-4).toString('latin1') === 'SEFT';
}

/** @throws when the coded data cannot be read to the end */
function decodeStrictly(image: Buffer): void {
  decode(image, { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: 1024 });
}
