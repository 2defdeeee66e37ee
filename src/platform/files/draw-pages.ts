import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import type { ApartAnswer } from './apart-messages.ts';
import { jpegAsPdf } from './jpeg-as-pdf.ts';
import { outlineOf } from './jpeg-segments.ts';
import { fitting, type Picture, shrink, upright } from './picture.ts';

/** How much larger than its natural 72 pixels an inch a page may be drawn. */
const LARGEST_SCALE = 3;

/** Draws one page of a PDF. @param page from 1; what is not there is 'failed' */
export async function drawPdf(bytes: Buffer, page: number): Promise<ApartAnswer> {
  const picture = await pageOf(bytes, page, LARGEST_SCALE);
  return picture ? { kind: 'drawn', png: pngOf(picture) } : { kind: 'failed' };
}

/** Draws a photograph anew, smaller and upright. What the camera wrote beside the picture stays behind. */
export async function drawJpeg(bytes: Buffer): Promise<ApartAnswer> {
  const outline = outlineOf(bytes);
  const wrapped = outline && jpegAsPdf(bytes, outline);
  const picture = wrapped && (await pageOf(wrapped, 1, 1));
  return outline && picture
    ? { kind: 'drawn', png: pngOf(upright(picture, outline.orientation)) }
    : { kind: 'failed' };
}

/** Draws a PNG anew: decoded, made smaller, on white. @throws when it cannot be read */
export function drawPng(bytes: Buffer): ApartAnswer {
  const { width, height, data } = PNG.sync.read(bytes);
  return { kind: 'drawn', png: pngOf(shrink({ width, height, data })) };
}

async function pageOf(bytes: Buffer, page: number, largest: number): Promise<Picture | undefined> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  if (page < 1 || page > document.getPageCount()) return undefined;
  const shown = document.getPage(page - 1);
  const { originalWidth, originalHeight } = shown.getOriginalSize();
  if (!(originalWidth >= 1 && originalHeight >= 1)) return undefined;
  const scale = largest * fitting(originalWidth * largest, originalHeight * largest);
  return shown.render({
    width: Math.max(1, Math.floor(originalWidth * scale)),
    height: Math.max(1, Math.floor(originalHeight * scale)),
    render: 'bitmap',
  });
}

function pngOf({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return PNG.sync.write(png, { colorType: 2 });
}
