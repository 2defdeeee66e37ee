/** What a file from outside may be. */
export type FileKind = 'pdf' | 'jpeg' | 'png';

/** Why a file from outside is not taken. The sentences are in `file-words.ts`. */
export type FileProblem =
  | 'file.missing'
  | 'file.too-many'
  | 'file.empty'
  | 'file.too-large'
  | 'file.not-accepted'
  | 'file.name-disagrees'
  | 'file.damaged'
  | 'file.locked'
  | 'file.active-content'
  | 'file.polyglot'
  | 'file.too-many-pages'
  | 'file.too-many-pixels';

/** Why a PDF is not made anew without what it tells of who wrote it (`bare-document.ts`). The sentences are of the stage
 *  that publishes it. */
export type BareProblem =
  | 'pdf.signed'
  | 'pdf.comments'
  | 'pdf.local-link'
  | 'pdf.active-content'
  | 'pdf.not-written';

/** Bounds of one file from outside: bytes, pages of a PDF, pixels of an image (told from its header, before decoding). */
export const fileLimits = { bytes: 20 * 1024 * 1024, pages: 200, pixels: 40_000_000 } as const;

/** Media type of each kind, as it is sent. */
export const mediaTypes = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
} as const satisfies Record<FileKind, string>;

/** Endings that go with each kind, without the dot; the first one is written when we name a file. */
export const fileEndings = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
} as const satisfies Record<FileKind, readonly [string, ...string[]]>;

/** What the first bytes of a file say it is; undefined for everything else. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const starts = (...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  return starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'png' : undefined;
}
