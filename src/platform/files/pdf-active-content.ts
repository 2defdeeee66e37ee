import { inflateSync } from 'node:zlib';

/** Bytes that all object streams of one file may have together. */
const INFLATED_LIMIT = 64 * 1024 * 1024;
/** How far before its data the dictionary of a stream is looked for. */
const DICTIONARY_WINDOW = 64 * 1024;
const STREAM_LIMIT = 100_000;

// A name ends where white space or a delimiter begins.
const end = '(?=[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]|$)';
// Long enough that coded data never holds them by chance.
const active = new RegExp(
  `/(?:JavaScript|Launch|EmbeddedFiles?|Rendition|RichMedia|SubmitForm|ImportData|GoToE|XFA)${end}|/JS[\\0\\t\\n\\f\\r ]*(?:[(<]|\\d+[\\0\\t\\n\\f\\r ]+\\d+[\\0\\t\\n\\f\\r ]+R)`,
);
const encrypted = new RegExp(`/Encrypt${end}`);

/** Looks for what would do something when a PDF is opened. Readers find objects in ways of their own, by offset or by
 *  search, so every byte is looked at, wherever it stands, and every object stream is opened. Names are read as readers
 *  read them: `/J#61vaScript` is `/JavaScript`.
 *  @returns 'active' when there is some, or when a part cannot be judged; 'locked' when the file is encrypted */
export function activeContentOf(bytes: Buffer): 'active' | 'locked' | undefined {
  const text = plainNames(bytes.toString('latin1'));
  if (encrypted.test(text)) return 'locked';
  if (active.test(text)) return 'active';
  let budget = INFLATED_LIMIT;
  let count = 0;
  const raw = bytes.toString('latin1');
  for (const { index, 0: opening } of raw.matchAll(/>>[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/g)) {
    count += 1;
    if (count > STREAM_LIMIT) return 'active';
    const dictionary = dictionaryBefore(raw, index + 2);
    if (dictionary === undefined) return 'active';
    if (!isObjectStream(dictionary)) continue;
    const objects = contentOf(bytes, dictionary, index + opening.length, budget);
    if (objects === undefined) return 'active';
    budget -= objects.length;
    if (active.test(plainNames(objects.toString('latin1')))) return 'active';
  }
  return undefined;
}

/** The text with the escaped letters of its names written out. */
function plainNames(text: string): string {
  if (!/\/[^\0\t\n\f\r ()<>[\]{}/%#]*#[0-9a-f]{2}/i.test(text)) return text;
  return text.replaceAll(/\/[^\0\t\n\f\r ()<>[\]{}/%]+/g, (name) =>
    name.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/** From the word that opens the object to the end of its dictionary; undefined when there is none near. */
function dictionaryBefore(raw: string, until: number): string | undefined {
  const window = raw.slice(Math.max(0, until - DICTIONARY_WINDOW), until);
  const start = window.lastIndexOf('obj');
  return start === -1 ? undefined : plainNames(window.slice(start));
}

const isObjectStream = (dictionary: string) =>
  /\/ObjStm/.test(dictionary) ||
  (new RegExp(`/First${end}`).test(dictionary) && new RegExp(`/N${end}`).test(dictionary));

/** What an object stream holds; undefined when it is packed in a way that is not unpacked here. */
function contentOf(bytes: Buffer, dictionary: string, start: number, budget: number): Buffer | undefined {
  const stop = bytes.indexOf('endstream', start);
  if (stop === -1 || budget <= 0) return undefined;
  const data = bytes.subarray(start, stop);
  if (/\/(?:DecodeParms|DP|F)(?=[^A-Za-z])/.test(dictionary)) return undefined;
  const filter = /\/Filter[\0\t\n\f\r ]*(?:\[[\0\t\n\f\r ]*)?(\/?\w*)[\0\t\n\f\r ]*(\/?\w*)/.exec(dictionary);
  if (filter === null) return data.length <= budget ? data : undefined;
  const one = filter[1] === '/FlateDecode' || filter[1] === '/Fl';
  if (
    !one ||
    ['/FlateDecode', '/Fl'].includes(filter[2] ?? '') ||
    /\/\w+Decode[\s\S]*\/\w+Decode/.test(dictionary)
  )
    return undefined;
  try {
    return inflateSync(data, { maxOutputLength: budget });
  } catch {
    return undefined;
  }
}
