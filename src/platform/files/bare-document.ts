import type { BareProblem } from './file-kinds.ts';
import { askApart } from './work-apart.ts';

/** Makes a judged PDF anew for everybody to read: what its pages show stays, with structure, language, bookmarks and
 *  links; who wrote it, with which program and from which folder, earlier states and what a camera wrote into a
 *  photograph do not. In a process of its own, for 20 seconds and 1 GiB at most.
 *  @param file as it was judged
 *  @param title what its window shows
 *  @returns the file, or why it is not made: it is signed, holds comments, links to a file of a computer, does something
 *  when it is opened; or it could not be written anew */
export async function bareDocument(
  file: { readonly bytes: Buffer; readonly pages: number },
  title: string,
): Promise<{ ok: true; pdf: Buffer } | { ok: false; code: BareProblem }> {
  const made = await askApart({ task: 'make-bare', bytes: file.bytes, pages: file.pages, title });
  if (made.kind === 'bare') return { ok: true, pdf: Buffer.from(made.pdf) };
  return { ok: false, code: made.kind === 'not-bare' ? made.code : 'pdf.not-written' };
}
