import type { ProfileLine, ProfileMark } from './profile.ts';
import { isExtent } from './qualifier.ts';

/** One piece of a drawing, in its own units; the same on a screen and on paper. */
export type Shape = {
  tag: 'line' | 'rect' | 'circle' | 'path' | 'text' | 'g';
  attributes: Readonly<Record<string, string | number>>;
  text?: string;
  inside?: readonly Shape[];
};

/** The words in the drawing, in one language. */
export type ProfileLabels = Readonly<
  Record<'performance' | 'capacity' | 'extent' | 'unknown' | 'barrier' | 'facilitator', string>
>;

const WIDTH = 480;
const ROW = 44;
const HEAD = 56;
const LEFT = 92;
const STEP = 90;
const MIDDLE = LEFT + 2 * STEP;
const SIDE = STEP / 2;
const INK = '#17324d';
const GREY = '#5d6b7a';
/** How much of its colour an earlier evaluation keeps. */
const FAINT = 0.35;
/** More evaluations than this in one drawing cannot be told apart; the table has them all. */
const MOST = 3;

/** The drawing of a profile: a line a code, 0–4 from left to right, performance and capacity as two marks; for the
 *  environment barriers to the left, facilitators to the right. What is not known (8, 9) is hatched, earlier
 *  evaluations are fainter. Nothing in it is a sum.
 *  @returns the shapes and the size of what holds them */
export function profileShapes(
  lines: readonly ProfileLine[],
  labels: ProfileLabels,
): { width: number; height: number; shapes: readonly Shape[] } {
  const shapes: Shape[] = [];
  let y = 0;
  for (const letter of ['d', 'e', 'b']) {
    const own = lines.filter((l) => l.code.startsWith(letter));
    if (own.length === 0) continue;
    shapes.push(at(y, head(letter, labels)));
    y += HEAD;
    for (const line of own) {
      shapes.push(at(y, row(line)));
      y += ROW;
    }
  }
  return { width: WIDTH, height: Math.max(y, ROW) + 8, shapes };
}

const at = (y: number, inside: readonly Shape[]): Shape => ({
  tag: 'g',
  attributes: { transform: `translate(0 ${y})` },
  inside,
});

const words = (x: number, y: number, text: string, anchor = 'start', size = 15): Shape => ({
  tag: 'text',
  attributes: { x, y, 'font-size': size, 'text-anchor': anchor, fill: INK },
  text,
});

function head(letter: string, labels: ProfileLabels): readonly Shape[] {
  const y = HEAD - 6;
  const top = 20;
  if (letter === 'e')
    return [
      words(MIDDLE - 2 * SIDE, top + 5, labels.barrier, 'middle'),
      words(MIDDLE + 2 * SIDE, top + 5, labels.facilitator, 'middle'),
      ...[-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) =>
        words(MIDDLE + n * SIDE, y, `${n > 0 ? '+' : n < 0 ? '.' : ''}${Math.abs(n)}`, 'middle', 13),
      ),
    ];
  const scale = [0, 1, 2, 3, 4].map((n) => words(LEFT + n * STEP, y, String(n), 'middle', 13));
  if (letter === 'b') return [...dot(LEFT, top, 1), words(LEFT + 12, top + 5, labels.extent), ...scale];
  return [
    ...dot(LEFT, top, 1),
    words(LEFT + 12, top + 5, labels.performance),
    ...diamond(LEFT + 130, top, 1),
    words(LEFT + 142, top + 5, labels.capacity),
    ...hatch(LEFT + 240, top - 7, 30, 14),
    words(LEFT + 278, top + 5, labels.unknown),
    ...scale,
  ];
}

function row(line: ProfileLine): readonly Shape[] {
  const isSided = line.code.startsWith('e');
  const [from, to] = [LEFT, LEFT + 4 * STEP];
  const ticks = isSided
    ? [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => MIDDLE + n * SIDE)
    : [0, 1, 2, 3, 4].map((n) => LEFT + n * STEP);
  const grid: Shape[] = [
    { tag: 'line', attributes: { x1: from, x2: to, y1: ROW / 2, y2: ROW / 2, stroke: '#c5cdd5' } },
    ...ticks.map(
      (x): Shape => ({
        tag: 'line',
        attributes: { x1: x, x2: x, y1: 6, y2: ROW - 6, stroke: x === MIDDLE && isSided ? GREY : '#dfe4ea' },
      }),
    ),
  ];
  // The earliest first, so that the latest lies on top.
  const marks = line.marks.slice(0, MOST).flatMap((mark, age) => (mark === null ? [] : [{ mark, age }]));
  return [
    words(12, ROW / 2 + 5, line.code, 'start', 17),
    ...grid,
    ...marks.reverse().flatMap(({ mark, age }) => draw(mark, age)),
  ];
}

function draw(mark: ProfileMark, age: number): readonly Shape[] {
  const strength = age === 0 ? 1 : FAINT;
  const x = (extent: number) => LEFT + extent * STEP;
  const middle = ROW / 2;
  switch (mark.kind) {
    case 'activity':
      return [
        ...(isExtent(mark.performance)
          ? dot(x(mark.performance), middle - 8, strength)
          : unknown(LEFT, 4 * STEP, 6, age)),
        ...(isExtent(mark.capacity)
          ? diamond(x(mark.capacity), middle + 8, strength)
          : unknown(LEFT, 4 * STEP, middle + 2, age)),
      ];
    case 'body':
      return isExtent(mark.extent)
        ? dot(x(mark.extent), middle, strength)
        : unknown(LEFT, 4 * STEP, middle - 7, age);
    case 'environment': {
      const isBarrier = mark.effect === 'barrier';
      if (mark.extent === 9) return unknown(LEFT, 4 * STEP, middle - 7, age);
      if (!isExtent(mark.extent)) return unknown(isBarrier ? LEFT : MIDDLE, 4 * SIDE, middle - 7, age);
      const width = mark.extent * SIDE;
      if (width === 0) return dot(MIDDLE, middle, strength);
      const height = age === 0 ? 16 : 26;
      return [
        {
          tag: 'rect',
          attributes: {
            x: isBarrier ? MIDDLE - width : MIDDLE,
            y: middle - height / 2,
            width,
            height,
            fill: isBarrier ? '#a3293d' : '#1b6e43',
            opacity: strength,
          },
        },
      ];
    }
    default:
      return mark satisfies never;
  }
}

const dot = (cx: number, cy: number, opacity: number): Shape[] => [
  { tag: 'circle', attributes: { cx, cy, r: 7, fill: INK, opacity } },
];

const diamond = (x: number, y: number, opacity: number): Shape[] => [
  {
    tag: 'path',
    attributes: {
      d: `M${x - 8} ${y}L${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}Z`,
      fill: '#ffffff',
      stroke: INK,
      'stroke-width': 2.5,
      opacity,
    },
  },
];

/** An earlier evaluation that knew nothing leaves no mark: it would hide the latest one. */
const unknown = (x: number, width: number, y: number, age: number) =>
  age === 0 ? hatch(x, y, width, 14) : [];

function hatch(x: number, y: number, width: number, height: number): Shape[] {
  const strokes: string[] = [];
  for (let from = x; from + 6 <= x + width; from += 8)
    strokes.push(`M${from} ${y + height}L${from + 6} ${y}`);
  return [
    { tag: 'path', attributes: { d: strokes.join(''), stroke: GREY, 'stroke-width': 1.5, fill: 'none' } },
  ];
}
