const LENGTH_BYTES = 4;

/** Joins texts so that no two different lists give the same bytes: each part is its UTF-8 length (uint32,
 *  big endian) and then its bytes. Used wherever several facts are bound together under one key or one hash.
 *  @throws TypeError for a part with a lone surrogate: UTF-8 would replace it and two texts would look the same */
export function lengthPrefixed(parts: readonly string[]): Buffer {
  let size = 0;
  for (const part of parts) size += LENGTH_BYTES + utf8Length(part);
  const joined = Buffer.allocUnsafe(size);
  let offset = 0;
  for (const part of parts) {
    const written = joined.write(part, offset + LENGTH_BYTES, 'utf8');
    joined.writeUInt32BE(written, offset);
    offset += LENGTH_BYTES + written;
  }
  return joined;
}

/** Bytes of a text in UTF-8.
 *  @throws TypeError when the value is no text, or has a lone surrogate */
export function utf8Length(text: string): number {
  if (typeof text !== 'string' || !text.isWellFormed()) throw new TypeError('not a well-formed text');
  return Buffer.byteLength(text, 'utf8');
}
