const SOI = 0xd8;
const SOS = 0xda;
const APP0 = 0xe0;
const ICC = 0xe2;
const ADOBE = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;

/** A JPEG without what a camera or a program wrote beside its picture (place, owner, comments): of the segments for
 *  programs there stay those that say how its colours are meant. Not a pixel changes.
 *  @returns the same bytes where its segments cannot be walked to the picture */
export function bareJpeg(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return bytes;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SOS) return Buffer.concat([...kept, bytes.subarray(at)]);
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next <= at + 3) return bytes;
    const ofProgram = marker >= APP0 && marker <= APP15 && ![APP0, ICC, ADOBE].includes(marker);
    if (!ofProgram && marker !== COMMENT) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return bytes;
}
