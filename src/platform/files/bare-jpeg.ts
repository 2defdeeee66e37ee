import { outlineOf } from './jpeg-segments.ts';

const SOS = 0xda;
const APP0 = 0xe0;
const APP2 = 0xe2;
const ADOBE = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;

/** A JPEG without what a camera or a program wrote beside its picture (place, owner, comments, a second picture behind the
 *  first): of the segments for programs there stay those that say how its colours are meant. Not a pixel changes.
 *  @returns the same bytes where they are no whole JPEG */
export function bareJpeg(bytes: Buffer): Buffer {
  const outline = outlineOf(bytes);
  if (outline === undefined) return bytes;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at + 1] !== SOS) {
    // Any number of these may stand before a marker.
    if (bytes[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (ofPicture(bytes, at)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return Buffer.concat([...kept, bytes.subarray(at, outline.end)]);
}

function ofPicture(bytes: Buffer, at: number): boolean {
  const marker = bytes[at + 1] ?? 0;
  const named = (name: string) => bytes.toString('latin1', at + 4, at + 4 + name.length) === name;
  if (marker === APP0) return named('JFIF\0');
  if (marker === APP2) return named('ICC_PROFILE\0');
  return marker === ADOBE || (marker !== COMMENT && (marker < APP0 || marker > APP15));
}
