import { profileShapes, type Shape } from '../../assessment/rules/profile-shapes.ts';
import type { PlaceContent } from '../types.ts';

/** The words in the drawing, in one language. */
export type DemandLabels = { asks: string; barrier: string; facilitator: string };

// The same units as a person's profile, so that the two can be held side by side.
const WIDTH = 480;
const ROW = 44;
const HEAD = 56;
const LEFT = 92;
const STEP = 90;
const INK = '#17324d';

/** What a place asks, drawn as the mirror of a person's profile: a line a code, a bar from 0 to how much the task asks, 4 at
 *  the right; for the environment barriers to the left, facilitators to the right. What is not known has no line; nothing is
 *  a sum.
 *  @returns the shapes and the size of what holds them; nothing where nothing is known */
export function demandShapes(
  { demands, environment }: Pick<PlaceContent, 'demands' | 'environment'>,
  labels: DemandLabels,
): { width: number; height: number; shapes: readonly Shape[] } | undefined {
  const asked = Object.entries(demands);
  const around = profileShapes(
    Object.entries(environment).map(([code, { kind, level }]) => ({
      code,
      dataClass: 'functional' as const,
      marks: [{ kind: 'environment' as const, effect: kind, extent: level }],
    })),
    { ...labels, performance: '', capacity: '', extent: '', unknown: '' },
  );
  const hasAround = Object.keys(environment).length > 0;
  if (asked.length === 0 && !hasAround) return undefined;
  const top = asked.length === 0 ? 0 : HEAD + asked.length * ROW;
  return {
    width: WIDTH,
    height: top + (hasAround ? around.height : 8),
    shapes: [
      ...(asked.length === 0 ? [] : [at(0, head(labels.asks))]),
      ...asked.map(([code, extent], i) => at(HEAD + i * ROW, row(code, extent))),
      ...(hasAround ? [at(top, around.shapes)] : []),
    ],
  };
}

const at = (y: number, inside: readonly Shape[]): Shape => ({
  tag: 'g',
  attributes: { transform: `translate(0 ${y})` },
  inside,
});

const words = (x: number, y: number, text: string, anchor: string, size: number): Shape => ({
  tag: 'text',
  attributes: { x, y, 'font-size': size, 'text-anchor': anchor, fill: INK },
  text,
});

const head = (asks: string): readonly Shape[] => [
  words(LEFT, 25, asks, 'start', 15),
  ...[0, 1, 2, 3, 4].map((n) => words(LEFT + n * STEP, HEAD - 6, String(n), 'middle', 13)),
];

function row(code: string, extent: number): readonly Shape[] {
  const middle = ROW / 2;
  return [
    words(12, middle + 5, code, 'start', 17),
    {
      tag: 'line',
      attributes: { x1: LEFT, x2: LEFT + 4 * STEP, y1: middle, y2: middle, stroke: '#c5cdd5' },
    },
    ...[0, 1, 2, 3, 4].map(
      (n): Shape => ({
        tag: 'line',
        attributes: { x1: LEFT + n * STEP, x2: LEFT + n * STEP, y1: 6, y2: ROW - 6, stroke: '#dfe4ea' },
      }),
    ),
    extent === 0
      ? { tag: 'circle', attributes: { cx: LEFT, cy: middle, r: 7, fill: INK } }
      : { tag: 'rect', attributes: { x: LEFT, y: middle - 8, width: extent * STEP, height: 16, fill: INK } },
  ];
}
