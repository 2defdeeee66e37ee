import type { Printable } from './printable.ts';

/** The PDF of a document, tagged, with its fonts, A4. */
export async function writePdf(printable: Printable): Promise<Buffer> {
  throw new Error(`not written yet: ${printable.language}`);
}
