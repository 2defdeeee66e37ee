import { crc32, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { ApartAnswer } from './apart-messages.ts';
import { fileLimits } from './file-kinds.ts';
import { hasGuest, isBlankFrom } from './guests.ts';

const SIGNATURE_BYTES = 8;
/** Samples a pixel by colour type: grey, colour, palette, grey with opacity, colour with opacity. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Outline = { width: number; height: number; rawBytes: number; data: Buffer; end: number };

/** Whether a PNG is whole, of a bearable size and nothing else beside. */
export function judgePng(bytes: Buffer): ApartAnswer {
  const outline = outlineOf(bytes);
  if (outline === undefined) return { kind: 'failed' };
  const { width, height, rawBytes, data, end } = outline;
  if (width * height > fileLimits.pixels || rawBytes > fileLimits.pixels * 4)
    return { kind: 'judged', code: 'file.too-many-pixels' };
  if (hasGuest(bytes) || !isBlankFrom(bytes, end)) return { kind: 'judged', code: 'file.polyglot' };
  // Inflated here first, with a bound: the library has none for interlaced images.
  if (inflateSync(data, { maxOutputLength: rawBytes }).length < width) return { kind: 'failed' };
  PNG.sync.read(bytes.subarray(0, end));
  return { kind: 'judged', pages: 1, keep: end };
}

/** Walks the chunks, each with its checksum, from the header to the end.
 *  @returns undefined when one is damaged, leads out of the file, or the header or the end is missing */
function outlineOf(bytes: Buffer): Outline | undefined {
  const data: Buffer[] = [];
  let header: Pick<Outline, 'width' | 'height' | 'rawBytes'> | undefined;
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const next = at + 12 + length;
    if (next > bytes.length || crc32(bytes.subarray(at + 4, next - 4)) !== bytes.readUInt32BE(next - 4))
      return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, next - 4);
    if ((type === 'IHDR') !== (header === undefined)) return undefined;
    if (type === 'IHDR') header = headerOf(body);
    if (header === undefined) return undefined;
    if (type === 'IDAT') data.push(body);
    if (type === 'IEND')
      return length > 0 || data.length === 0
        ? undefined
        : { ...header, data: Buffer.concat(data), end: next };
    at = next;
  }
  return undefined;
}

function headerOf(body: Buffer): Pick<Outline, 'width' | 'height' | 'rawBytes'> | undefined {
  const perPixel = samples[body[9] ?? -1];
  const depth = body[8] ?? 0;
  if (body.length !== 13 || perPixel === undefined || ![1, 2, 4, 8, 16].includes(depth)) return undefined;
  const [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
  if (width === 0 || height === 0) return undefined;
  const row = Math.ceil((width * perPixel * depth) / 8);
  // One byte a row names its filter; an interlaced image has seven passes of rows, and rounds each up.
  const rows = body[12] === 0 ? height : height * 2 + 7;
  return { width, height, rawBytes: row * height + rows * 2 };
}
