import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';
import { drawPreview } from './draw-preview.ts';
import { aJpeg, anExifSegment, aPdf, aPng, pdfOf } from './fixtures.ts';
import { drawnSize, shrink, upright } from './picture.ts';

/** A picture of one letter a pixel. */
const pictureOf = (...rows: string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from([...rows.join('')].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 255])),
});
const lettersOf = ({ width, data }: { width: number; data: Uint8Array }) =>
  String.fromCharCode(...data.filter((_, at) => at % 4 === 0)).match(new RegExp(`.{${width}}`, 'g')) ?? [];

// A sheet with «abc» over «def», as the sensor stored it when it was held in each of the eight ways.
test.each([
  [1, ['abc', 'def']],
  [2, ['cba', 'fed']],
  [3, ['fed', 'cba']],
  [4, ['def', 'abc']],
  [5, ['ad', 'be', 'cf']],
  [6, ['cf', 'be', 'ad']],
  [7, ['fc', 'eb', 'da']],
  [8, ['da', 'eb', 'fc']],
])('a photograph taken in position %i is turned upright', (orientation, storedRows) => {
  expect(lettersOf(upright(pictureOf(...storedRows), orientation))).toEqual(['abc', 'def']);
});

it('makes a picture smaller by the mean of what each new pixel covers, on white', () => {
  const wide = { width: 2_000, height: 2, data: new Uint8Array(2_000 * 2 * 4) };
  for (let at = 0; at < wide.data.length; at += 8) wide.data.set([200, 100, 0, 255, 0, 0, 0, 0], at);
  const small = shrink(wide);
  expect([small.width, small.height]).toEqual([drawnSize.width, 1]);
  expect([...small.data.subarray(0, 4)]).toEqual([227, 177, 127, 255]);
});

describe('a preview', { timeout: 60_000 }, () => {
  const drawn = async (bytes: Buffer, kind: 'pdf' | 'jpeg' | 'png', page = 1) => {
    const png = await drawPreview(bytes, kind, page);
    return png && PNG.sync.read(png);
  };

  it('of a photograph is upright, and holds nothing that the camera wrote beside it', async () => {
    const photograph = aJpeg(64, 32, anExifSegment(6));
    expect(photograph.includes('GPS')).toBe(true);
    const png = await drawPreview(photograph, 'jpeg', 1);
    expect(png?.includes('GPS')).toBe(false);
    expect(png?.includes('Exif')).toBe(false);
    const { width, height, data } = PNG.sync.read(png ?? Buffer.alloc(0));
    expect([width, height]).toEqual([32, 64]);
    // Red was on the left; held that way, it is above.
    const [above, below] = [[...data.subarray(0, 3)], [...data.subarray(-4, -1)]];
    expect(above[0]).toBeGreaterThan(150);
    expect(below[1]).toBeGreaterThan(100);
  });

  it('of a large image is at most 1,000 wide and 2,000 high', async () => {
    expect(await drawn(aPng(3_000, 1_500), 'png')).toMatchObject({ width: 1_000, height: 500 });
    expect(await drawn(aJpeg(500, 4_000), 'jpeg')).toMatchObject({ width: 250, height: 2_000 });
  });

  it('of a page of a PDF is as large as fits; of a page that is not there, nothing', async () => {
    expect(await drawn(aPdf(2), 'pdf', 2)).toMatchObject({ width: 1_000 });
    expect(await drawn(aPdf(2), 'pdf', 3)).toBeUndefined();
    expect(await drawn(aPdf(2), 'pdf', 0)).toBeUndefined();
    expect(await drawn(aPng(), 'png', 2)).toBeUndefined();
  });

  it('of a page as long as a street stays small', async () => {
    const street = pdfOf([
      ['/Type /Catalog /Pages 2 0 R'],
      ['/Type /Pages /Kids [3 0 R] /Count 1'],
      ['/Type /Page /Parent 2 0 R /MediaBox [0 0 10 20000000]'],
    ]);
    const page = await drawn(street, 'pdf');
    expect(page === undefined || (page.width <= 1_000 && page.height <= 2_000)).toBe(true);
  });
});
