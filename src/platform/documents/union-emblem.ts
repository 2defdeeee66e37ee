const HEIGHT = 540;
const WIDTH = (HEIGHT * 3) / 2;
const CIRCLE = HEIGHT / 3;
const STAR = HEIGHT / 18;
/** Where two sides of a regular five-pointed star meet, as a share of its radius. */
const NOTCH = Math.cos((72 * Math.PI) / 180) / Math.cos((36 * Math.PI) / 180);

/** The emblem of the European Union as SVG, 3 to 2: twelve upright stars whose centres lie on a circle like the hours of
 *  a clock. Its only colours are Reflex Blue and Yellow of Pantone.
 *  @law Reg. (UE) 2021/1060 allegato IX; geometry and colours: Interinstitutional style guide, annex A1 */
export function unionEmblem(): string {
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const [x, y] = around(WIDTH / 2, HEIGHT / 2, CIRCLE, hour * 30);
    return `<polygon points="${starAt(x, y)}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#003399"/>`,
    `<g fill="#ffcc00">${stars.join('')}</g></svg>`,
  ].join('');
}

function starAt(x: number, y: number): string {
  const corners = Array.from({ length: 10 }, (_, n) =>
    around(x, y, n % 2 === 0 ? STAR : STAR * NOTCH, n * 36),
  );
  return corners.map((corner) => corner.map((c) => c.toFixed(2)).join(',')).join(' ');
}

/** A point at an angle from the top, clockwise, in degrees. */
function around(x: number, y: number, radius: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}
