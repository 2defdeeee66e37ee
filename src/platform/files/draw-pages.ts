import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import type { ApartAnswer } from './apart-messages.ts';
import { jpegAsPdf } from './jpeg-as-pdf.ts';
import { outlineOf } from './jpeg-segments.ts';
import { drawnSize, fitting, type Picture, type Size, shrink, upright, webSize } from './picture.ts';

/** How much larger than its natural 72 pixels an inch a page may be drawn. */
const LARGEST_SCALE = 3;
/** What a picture of a public page may weigh, where its quality allows. */
const WEB_BYTES = 150_000;

/** Draws one page of a PDF. @param page from 1; what is not there is 'failed' */
export async function drawPdf(bytes: Buffer, page: number): Promise<ApartAnswer> {
  const picture = await pageOf(bytes, page, LARGEST_SCALE, drawnSize);
  return picture ? { kind: 'drawn', png: pngOf(picture) } : { kind: 'failed' };
}

/** Draws a photograph anew, smaller and upright. What the camera wrote beside the picture stays behind. */
export async function drawJpeg(bytes: Buffer): Promise<ApartAnswer> {
  const picture = await photograph(bytes, drawnSize);
  return picture ? { kind: 'drawn', png: pngOf(picture) } : { kind: 'failed' };
}

/** Draws a picture for a public page: at most 960 × 1,280 pixels, upright, as a JPEG with nothing beside the picture in it.
 *  The quality goes down until it weighs at most 150 kB, and stops at 40. @throws when it cannot be read */
export async function drawForWeb(bytes: Buffer, kind: 'jpeg' | 'png'): Promise<ApartAnswer> {
  const drawn = kind === 'png' ? pixelsOf(bytes, webSize) : await photograph(bytes, webSize);
  if (drawn === undefined) return { kind: 'failed' };
  const { width, height, data } = shrink(drawn, webSize);
  const pixels = { width, height, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength) };
  let jpeg = encode(pixels, 82).data;
  for (const quality of [70, 58, 48, 40]) if (jpeg.length > WEB_BYTES) jpeg = encode(pixels, quality).data;
  return { kind: 'for-web', jpeg, width, height };
}

async function photograph(bytes: Buffer, size: Size): Promise<Picture | undefined> {
  const outline = outlineOf(bytes);
  const wrapped = outline && jpegAsPdf(bytes, outline);
  const picture = wrapped && (await pageOf(wrapped, 1, 1, size));
  return outline && picture && upright(picture, outline.orientation);
}

/** Draws a PNG anew: decoded, made smaller, on white. @throws when it cannot be read */
export function drawPng(bytes: Buffer): ApartAnswer {
  return { kind: 'drawn', png: pngOf(pixelsOf(bytes, drawnSize)) };
}

function pixelsOf(bytes: Buffer, size: Size): Picture {
  const { width, height, data } = PNG.sync.read(bytes);
  return shrink({ width, height, data }, size);
}

async function pageOf(
  bytes: Buffer,
  page: number,
  largest: number,
  size: Size,
): Promise<Picture | undefined> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  if (page < 1 || page > document.getPageCount()) return undefined;
  const shown = document.getPage(page - 1);
  const { originalWidth, originalHeight } = shown.getOriginalSize();
  if (!(originalWidth >= 1 && originalHeight >= 1)) return undefined;
  const scale = largest * fitting(originalWidth * largest, originalHeight * largest, size);
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
