import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import type { ApartAnswer } from './apart-messages.ts';
import { outlineOf } from './jpeg-segments.ts';
import { decodeJpeg } from './judge-jpeg.ts';
import { decodePng } from './judge-png.ts';
import { fitting, type Picture, shrink, upright } from './picture.ts';

/** How much larger than its natural 72 pixels an inch a page may be drawn. */
const LARGEST_SCALE = 3;

/** Draws one page of a PDF. @param page from 1; what is not there is 'failed' */
export async function drawPdf(bytes: Buffer, page: number): Promise<ApartAnswer> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  if (page < 1 || page > document.getPageCount()) return { kind: 'failed' };
  const shown = document.getPage(page - 1);
  const { originalWidth, originalHeight } = shown.getOriginalSize();
  if (!(originalWidth >= 1 && originalHeight >= 1)) return { kind: 'failed' };
  const scale = LARGEST_SCALE * fitting(originalWidth * LARGEST_SCALE, originalHeight * LARGEST_SCALE);
  const drawn = await shown.render({
    width: Math.max(1, Math.floor(originalWidth * scale)),
    height: Math.max(1, Math.floor(originalHeight * scale)),
    render: 'bitmap',
  });
  return { kind: 'drawn', png: pngOf(drawn) };
}

/** Draws an image anew: decoded, made smaller, turned upright. What was written beside the picture stays behind. */
export function drawImage(bytes: Buffer, kind: 'jpeg' | 'png'): ApartAnswer {
  if (kind === 'png') return { kind: 'drawn', png: pngOf(shrink(decodePng(bytes))) };
  const small = upright(shrink(decodeJpeg(bytes)), outlineOf(bytes)?.orientation ?? 1);
  return { kind: 'drawn', png: pngOf(small) };
}

function pngOf({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return PNG.sync.write(png, { colorType: 2 });
}
