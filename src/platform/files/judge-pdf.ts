import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { ApartAnswer } from './apart-messages.ts';
import { fileLimits } from './file-kinds.ts';
import { hasGuest, isBlankFrom } from './guests.ts';
import { activeContentOf } from './pdf-active-content.ts';

/** Where the mark of the end must lie. */
const TAIL_BYTES = 1024;

/** Whether a PDF is whole, open to everybody and made of pages alone: no script, no form that computes, no file within,
 *  no other file around it. */
export async function judgePdf(bytes: Buffer): Promise<ApartAnswer> {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return { kind: 'failed' };
  const end = bytes.lastIndexOf('%%EOF');
  if (end === -1) return { kind: 'failed' };
  if (hasGuest(bytes) || !isBlankFrom(bytes, end + '%%EOF'.length))
    return { kind: 'judged', code: 'file.polyglot' };
  if (end < bytes.length - TAIL_BYTES) return { kind: 'failed' };
  const found = activeContentOf(bytes);
  if (found !== undefined)
    return { kind: 'judged', code: found === 'locked' ? 'file.locked' : 'file.active-content' };
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const pages = document.getPageCount();
    if (pages < 1) return { kind: 'failed' };
    if (pages > fileLimits.pages) return { kind: 'judged', code: 'file.too-many-pages' };
    for (let page = 0; page < pages; page += 1) {
      // A page that is not there has no size.
      const { originalWidth, originalHeight } = document.getPage(page).getOriginalSize();
      if (!(originalWidth >= 1 && originalHeight >= 1)) return { kind: 'failed' };
    }
    return { kind: 'judged', pages, keep: bytes.length };
  } catch (error) {
    const locked = error instanceof Error && /password|security/i.test(error.message);
    return locked ? { kind: 'judged', code: 'file.locked' } : { kind: 'failed' };
  }
}
