/** Where a browser or an archiver looks for what it knows. */
const HEAD_BYTES = 1024;
/** An archive is found from its end, which may be hidden under a comment of 64 KiB. */
const ARCHIVE_TAIL_BYTES = 65_557;

const markup = /<(?:script|html|svg|!doctype|iframe|body|\?php)/i;

/** Whether a file carries, at its beginning or at its end, what another program would take for something else: a page, a
 *  drawing with scripts, an archive. */
export function hasGuest(bytes: Buffer): boolean {
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const tail = bytes.subarray(-HEAD_BYTES).toString('latin1');
  if (markup.test(head) || markup.test(tail)) return true;
  if (head.includes('PK\x03\x04') || tail.includes('PK\x03\x04')) return true;
  return bytes.subarray(-ARCHIVE_TAIL_BYTES).includes('PK\x05\x06', 0, 'latin1');
}

/** Whether there is nothing from here on but white space, as PDF counts it (zero bytes are some). */
export function isBlankFrom(bytes: Buffer, start: number): boolean {
  return bytes.subarray(start).every((byte) => [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20].includes(byte));
}
