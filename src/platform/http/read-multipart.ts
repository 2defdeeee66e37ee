import type { FastifyRequest } from 'fastify';
import { fileLimits } from '../files/file-kinds.ts';
import type { Problem } from './route.ts';
import type { FileFields } from './uploaded-file.ts';

/** A file as it stood in the request. */
export type RawFile = { readonly name: string; readonly bytes: Buffer };

/** What came with a form beside its texts. `tooLarge`: something was left out because of its size (413). */
export type Upload = {
  readonly files: Readonly<Record<string, readonly RawFile[]>>;
  readonly problems: readonly Problem[];
  readonly tooLarge: boolean;
};

const MIB = 1024 * 1024;
/** All files of one form together. */
const KEPT = 45 * MIB;
/** Up to here what is too large is still read, and thrown away: a browser shows no answer before it has sent all, and the
 *  texts may stand behind the file. */
const READ = 256 * MIB;
/** All texts of one form together, as for a form without files. */
const TEXTS = 512 * 1024;
const limits = {
  fileSize: fileLimits.bytes,
  parts: 40,
  fields: 40,
  files: 20,
  fieldSize: TEXTS,
  fieldNameSize: 100,
  headerPairs: 20,
};

/** A request that cannot be read as a form, or is out of all proportion: no page of its own, one of the error pages. */
class UnreadableUpload extends Error {
  override readonly name = 'UnreadableUpload';
  readonly statusCode: number;
  constructor(statusCode: number) {
    super('a multipart form could not be read');
    this.statusCode = statusCode;
  }
}

/** Reads a multipart form to its end, into memory. Texts go into `body`, as if the form had been sent without files.
 *  @param fields those that take files; a file in any other field is refused
 *  @throws with statusCode 400 when it is damaged, 413 when it has too many parts or is larger than 256 MiB */
export async function readMultipart(
  request: FastifyRequest,
  fields: FileFields,
): Promise<{ body: Record<string, string | string[]>; upload: Upload }> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > READ) throw new UnreadableUpload(413);
  const body: Record<string, string | string[]> = Object.create(null);
  const files: Record<string, RawFile[]> = Object.fromEntries(Object.keys(fields).map((name) => [name, []]));
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) => {
    if (!problems.some((problem) => problem.field === field)) problems.push({ field, message });
  };
  let texts = 0;
  const room = { kept: announced > KEPT ? 0 : KEPT, read: READ };
  try {
    for await (const part of request.parts({ limits })) {
      const { fieldname: field } = part;
      if (part.type === 'field') {
        const text = typeof part.value === 'string' ? part.value : '';
        texts += text.length;
        if (texts > TEXTS || part.valueTruncated || part.fieldnameTruncated) throw new UnreadableUpload(413);
        addText(body, field, text);
        continue;
      }
      const bytes = await keep(part.file, room);
      const list = Object.hasOwn(files, field) ? files[field] : undefined;
      // A field in which nothing was chosen comes as a nameless, empty file.
      if ((part.filename ?? '') === '' && bytes?.length === 0) continue;
      if (list === undefined) refuse('', 'form.unknown-field');
      else if (bytes === undefined || part.file.truncated) refuse(field, 'file.too-large');
      else list.push({ name: part.filename ?? '', bytes });
    }
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : new UnreadableUpload(400);
  }
  const tooLarge = problems.some(({ message }) => message === 'file.too-large');
  return { body, upload: { files, problems, tooLarge } };
}

/** The bytes of one file; undefined when there was no room for them. Read to the end in either case. */
async function keep(
  stream: AsyncIterable<Buffer>,
  room: { kept: number; read: number },
): Promise<Buffer | undefined> {
  let chunks: Buffer[] | undefined = [];
  for await (const chunk of stream) {
    room.read -= chunk.length;
    room.kept -= chunk.length;
    if (room.read < 0) throw new UnreadableUpload(413);
    if (room.kept < 0) chunks = undefined;
    chunks?.push(chunk);
  }
  return chunks && Buffer.concat(chunks);
}

function addText(body: Record<string, string | string[]>, field: string, text: string): void {
  const standing = body[field];
  if (standing === undefined) body[field] = text;
  else body[field] = Array.isArray(standing) ? [...standing, text] : [standing, text];
}
