/** What the markers of a JPEG say. `end`: the byte after the end of the image; `orientation`: 1–8, how the camera was held. */
export type JpegOutline = {
  width: number;
  height: number;
  components: number;
  end: number;
  orientation: number;
};

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
/** Frames that are decoded: baseline, extended, progressive. */
const frames = [0xc0, 0xc1, 0xc2];
/** Lossless, hierarchical and arithmetic frames: no camera writes them, and few programs read them. */
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** Walks the markers of a JPEG from its beginning to its end, without decoding anything.
 *  @returns undefined when a segment leads out of the file, the end is missing, or the frame is of a kind not read */
export function outlineOf(bytes: Buffer): JpegOutline | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  let at = 2;
  let size: Pick<JpegOutline, 'width' | 'height' | 'components'> | undefined;
  let orientation = 1;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return size && { ...size, end: at + 2, orientation };
    if (otherFrames.includes(marker) || at + 4 > bytes.length) return undefined;
    const length = bytes.readUInt16BE(at + 2);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return undefined;
    if (frames.includes(marker)) {
      // A second frame could be larger than the one that was measured.
      if (size !== undefined || length < 8) return undefined;
      size = {
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
        components: bytes[at + 9] ?? 0,
      };
    }
    if (marker === APP1) orientation = orientationOf(bytes.subarray(at + 4, next)) ?? orientation;
    at = marker === SOS ? endOfScan(bytes, next) : next;
  }
  return undefined;
}

/** The next marker after coded data, in which 0xff is followed by 0x00 or by a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0x00 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** How the camera was held, from its Exif segment; undefined when it does not say. */
function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const uint16 = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(uint16(first), 64); entry += 1) {
    const at = first + 2 + entry * 12;
    if (uint16(at) === ORIENTATION) return uint16(at + 8);
  }
  return undefined;
}
