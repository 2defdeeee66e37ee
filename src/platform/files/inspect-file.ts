import { type FileKind, type FileProblem, fileLimits, kindOf } from './file-kinds.ts';
import { endingDisagrees } from './safe-file-name.ts';
import { askApart } from './work-apart.ts';

/** What a file from outside is, or why it is not taken. `bytes` are those to keep: what a camera appends after the
 *  end of a photograph is cut off. */
export type Inspection =
  | { readonly ok: true; readonly kind: FileKind; readonly pages: number; readonly bytes: Buffer }
  | { readonly ok: false; readonly code: FileProblem };

/** Judges a file by its content alone; its name may only agree. Whole files of PDF, JPEG and PNG are taken, with
 *  nothing active, hidden or locked in them; what cannot be judged is refused. The taking apart happens in a process of
 *  its own, for 20 seconds and 1 GiB at most.
 *  @param file name as the browser sent it, bytes as they came */
export async function inspectFile(file: { name: string; bytes: Buffer }): Promise<Inspection> {
  const { name, bytes } = file;
  if (bytes.length === 0) return refused('file.empty');
  if (bytes.length > fileLimits.bytes) return refused('file.too-large');
  const kind = kindOf(bytes);
  if (kind === undefined) return refused('file.not-accepted');
  if (endingDisagrees(name, kind)) return refused('file.name-disagrees');
  const judged = await askApart({ task: 'judge', kind, bytes });
  if (judged.kind === 'exhausted') return refused(kind === 'pdf' ? 'file.damaged' : 'file.too-many-pixels');
  if (judged.kind !== 'judged') return refused('file.damaged');
  if ('code' in judged) return refused(judged.code);
  return { ok: true, kind, pages: judged.pages, bytes: bytes.subarray(0, judged.keep) };
}

const refused = (code: FileProblem): Inspection => ({ ok: false, code });
