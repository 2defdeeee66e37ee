/** A picture in memory: four bytes a pixel (red, green, blue, opacity), row by row. */
export type Picture = { width: number; height: number; data: Uint8Array };

/** Largest drawing of a page. */
export const drawnSize = { width: 1_000, height: 2_000 } as const;

/** Largest picture of a public page: as wide as its column, and light. */
export const webSize = { width: 960, height: 1_280 } as const;

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** How much a picture is made smaller to fit a drawing; 1 when it fits as it is. */
export function fitting(width: number, height: number, size: Size = drawnSize): number {
  return Math.min(1, size.width / width, size.height / height);
}

/** The picture made smaller to fit a drawing: each new pixel is the mean of those it covers, on white paper. */
export function shrink(picture: Picture, size: Size = drawnSize): Picture {
  const scale = fitting(picture.width, picture.height, size);
  const width = Math.max(1, Math.floor(picture.width * scale));
  const height = Math.max(1, Math.floor(picture.height * scale));
  const data = new Uint8Array(width * height * 4);
  const across = Array.from({ length: width + 1 }, (_, x) => Math.floor((x * picture.width) / width));
  const down = Array.from({ length: height + 1 }, (_, y) => Math.floor((y * picture.height) / height));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const box = [across[x] ?? 0, across[x + 1] ?? 0, down[y] ?? 0, down[y + 1] ?? 0] as const;
      data.set(meanOf(picture, ...box), (y * width + x) * 4);
    }
  return { width, height, data };
}

function meanOf(
  { width, data }: Picture,
  left: number,
  right: number,
  top: number,
  bottom: number,
): number[] {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      const opacity = data[at + 3] ?? 0;
      const paper = 255 * (255 - opacity);
      red += (data[at] ?? 0) * opacity + paper;
      green += (data[at + 1] ?? 0) * opacity + paper;
      blue += (data[at + 2] ?? 0) * opacity + paper;
    }
  const all = (right - left) * (bottom - top) * 255;
  return [red / all, green / all, blue / all, 255];
}

/** The picture as it was meant to be seen.
 *  @param orientation 1–8, as a camera writes it: how the sensor was held */
export function upright(picture: Picture, orientation: number): Picture {
  if (orientation < 2 || orientation > 8) return picture;
  const { width, height, data } = picture;
  const turned = orientation > 4;
  const [newWidth, newHeight] = turned ? [height, width] : [width, height];
  const mirrored = [2, 3, 6, 7].includes(orientation);
  const flipped = [3, 4, 7, 8].includes(orientation);
  const out = new Uint8Array(data.length);
  for (let y = 0; y < newHeight; y += 1)
    for (let x = 0; x < newWidth; x += 1) {
      const seenX = mirrored ? newWidth - 1 - x : x;
      const seenY = flipped ? newHeight - 1 - y : y;
      const from = (turned ? seenX * width + seenY : seenY * width + seenX) * 4;
      out.set(data.subarray(from, from + 4), (y * newWidth + x) * 4);
    }
  return { width: newWidth, height: newHeight, data: out };
}
