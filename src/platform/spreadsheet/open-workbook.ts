import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { NoTable } from './table.ts';

const MOST_ENTRIES = 500;
const MOST_UNPACKED = 50_000_000;
const MOST_RATIO = 200;
/** Below this a high ratio is only a file that repeats itself. */
const RATIO_COUNTS_FROM = 100_000;

/** The parts of a packed workbook, each unpacked when it is asked for. */
export type Workbook = {
  readonly names: ReadonlySet<string>;
  /** The text of a part, UTF-8. @throws NoTable when it is not there or cannot be read */
  readonly text: (name: string) => Promise<string>;
};

/** Opens a ZIP without unpacking anything, and refuses by its table of contents what is too much or points outside.
 *  What a part declares as its size is enforced while it is unpacked.
 *  @throws NoTable 'table.unsafe' for bombs, paths outside, links, doubles, archives inside; 'table.too-large' for
 *  more than 50 MB unpacked or 500 parts; 'table.macros'; 'table.old-format' for a password; 'table.broken' */
export async function openWorkbook(content: Buffer): Promise<Workbook> {
  const zip = await opened(content);
  const entries = await listed(zip);
  return { names: new Set(entries.keys()), text: (name) => unpacked(zip, entries.get(name)) };
}

function opened(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(content, { lazyEntries: true, strictFileNames: true, autoClose: false }, (error, zip) =>
      error === null ? resolve(zip) : reject(new NoTable('table.broken')),
    ),
  );
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let sum = 0;
    if (zip.entryCount > MOST_ENTRIES) return reject(new NoTable('table.too-large'));
    // A name with `..`, a leading `/` or a backslash is refused by the library itself.
    zip.on('error', (error: Error) =>
      reject(new NoTable(/fileName|path/i.test(error.message) ? 'table.unsafe' : 'table.broken')),
    );
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      sum += entry.uncompressedSize;
      const problem = problemOf(entry, entries);
      if (problem !== undefined) return reject(problem);
      if (sum > MOST_UNPACKED) return reject(new NoTable('table.too-large'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function problemOf(entry: Entry, before: ReadonlyMap<string, Entry>): NoTable | undefined {
  const name = entry.fileName.toLowerCase();
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if ((entry.generalPurposeBitFlag & 1) === 1) return new NoTable('table.old-format');
  if (/vbaproject|macrosheets/.test(name)) return new NoTable('table.macros');
  if (/\.(?:zip|gz|7z|rar|jar|xls\w?|doc\w?|ods)$|\/embeddings\//.test(name))
    return new NoTable('table.unsafe');
  if (isLink || before.has(entry.fileName)) return new NoTable('table.unsafe');
  if (ratio > MOST_RATIO && entry.uncompressedSize > RATIO_COUNTS_FROM) return new NoTable('table.unsafe');
  return undefined;
}

function unpacked(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new NoTable('table.broken'));
    if (entry === undefined) return broken();
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return broken();
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('error', broken);
      stream.on('end', () => {
        try {
          resolve(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
        } catch {
          broken();
        }
      });
    });
  });
}
