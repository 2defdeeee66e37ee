import { decode } from 'jpeg-js';
import type { ApartAnswer } from './apart-messages.ts';
import { fileLimits } from './file-kinds.ts';
import { hasGuest, isBlankFrom } from './guests.ts';
import { outlineOf } from './jpeg-segments.ts';
import type { Picture } from './picture.ts';

/** Whether a JPEG is whole, of a bearable size and nothing else beside. What cameras append to a photograph (a second
 *  image with the brightness map, the maker's own notes) is cut off, not refused: telephones do it in every picture. */
export function judgeJpeg(bytes: Buffer): ApartAnswer {
  const outline = outlineOf(bytes);
  if (outline === undefined || outline.width === 0 || outline.height === 0) return { kind: 'failed' };
  if (outline.width * outline.height > fileLimits.pixels)
    return { kind: 'judged', code: 'file.too-many-pixels' };
  const image = bytes.subarray(0, outline.end);
  if (hasGuest(bytes) || !(isBlankFrom(bytes, outline.end) || isOfCamera(bytes.subarray(outline.end))))
    return { kind: 'judged', code: 'file.polyglot' };
  decodeJpeg(image);
  return { kind: 'judged', pages: 1, keep: image.length };
}

/** A second JPEG right behind the first, or a block that ends as one maker's blocks do. */
function isOfCamera(rest: Buffer): boolean {
  const startsAsImage = rest[0] === 0xff && rest[1] === 0xd8 && rest[2] === 0xff;
  return startsAsImage || rest.subarray(-4).toString('latin1') === 'SEFT';
}

/** The picture of a JPEG. @throws when its coded data cannot be read to the end, or takes too much memory */
export function decodeJpeg(bytes: Buffer): Picture {
  return decode(bytes, {
    useTArray: true,
    tolerantDecoding: false,
    maxResolutionInMP: fileLimits.pixels / 1_000_000,
    maxMemoryUsageInMB: 900,
  });
}
