import { utf8Length } from './length-prefixed.ts';

const LENGTH_BYTES = 4;
const BLOCK = 16;
const SMALLEST = 32;

/** A text as padded bytes: its UTF-8 length (uint32), its bytes, zeros up to the next multiple of 16 and at least
 *  32. Every text up to 28 bytes has the same length, so a ciphertext does not tell "Li" from "Francesca"; of a
 *  longer one it tells the length within 16 bytes.
 *  @throws TypeError for a lone surrogate, which UTF-8 would lose */
export function padText(text: string): Buffer {
  const length = utf8Length(text);
  const padded = Buffer.alloc(Math.max(SMALLEST, Math.ceil((LENGTH_BYTES + length) / BLOCK) * BLOCK));
  padded.writeUInt32BE(length);
  padded.write(text, LENGTH_BYTES, 'utf8');
  return padded;
}

/** The text of padded bytes. Call it on authenticated bytes only.
 *  @throws RangeError when the bytes are too short to be padded text */
export function unpadText(padded: Buffer): string {
  const end = LENGTH_BYTES + padded.readUInt32BE();
  if (end > padded.length) throw new RangeError('not padded text');
  return padded.toString('utf8', LENGTH_BYTES, end);
}
