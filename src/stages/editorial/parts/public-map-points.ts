import { positionOfComune } from '../../../values/comune-positions.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import type { PartnerFact } from '../types.ts';

/** A comune on the map. `number` where a body has its seat; x to the right, y down, on the board of the map. */
type MapPoint = {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly number: number | undefined;
};
/** A schematic map: its board, its points, seats first in the order of the bodies. */
export type ProjectMap = {
  readonly width: number;
  readonly height: number;
  readonly points: readonly MapPoint[];
  numberOf(code: string | null): number | undefined;
};

const SIZE = 420;
const MARGIN = 46;
/** Circles of seats have a radius of 13: two of them nearer than this would cover each other. */
const APART = 28;

/** Lays the comuni of a project on a board, true to their distances but for seats that would cover each other, which
 *  step aside. `undefined` where no seat of a body has a known place: there is nothing to draw. */
export function layMap(partners: readonly PartnerFact[], comuni: readonly string[]): ProjectMap | undefined {
  const seats = [...new Set(partners.map((p) => p.comune).filter((c) => c !== null))].filter(
    (code) => positionOfComune(code) !== undefined,
  );
  if (seats.length === 0) return undefined;
  const codes = [...seats, ...comuni.filter((code) => !seats.includes(code))];
  const places = codes.flatMap((code) => {
    const at = positionOfComune(code);
    // A degree of longitude is shorter than one of latitude: by the cosine of 43.5 degrees, the middle of Tuscany.
    return at === undefined ? [] : [{ code, east: at.east * 0.725, north: at.north }];
  });
  const [west, east] = ends(places.map((p) => p.east));
  const [south, north] = ends(places.map((p) => p.north));
  const scale = (SIZE - 2 * MARGIN) / Math.max(east - west, north - south, 0.05);
  const points: MapPoint[] = [];
  for (const { code, ...place } of places) {
    const number = seats.includes(code) ? seats.indexOf(code) + 1 : undefined;
    const x = MARGIN + (place.east - west) * scale;
    const y = MARGIN + (north - place.north) * scale;
    const at = number === undefined ? { x, y } : aside({ x, y }, points);
    points.push({
      code,
      name: comuneByCatastale(code)?.name ?? code,
      x: tenth(at.x),
      y: tenth(at.y),
      number,
    });
  }
  return {
    width: tenth(ends(points.map((p) => p.x))[1] + MARGIN),
    height: tenth(ends(points.map((p) => p.y))[1] + MARGIN),
    points,
    numberOf: (code) => points.find((p) => p.code === code)?.number,
  };
}

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The nearest free place to the right and below: sixteen steps are more than seats ever stand together. */
function aside(at: { x: number; y: number }, points: readonly MapPoint[]) {
  const covered = (x: number, y: number) =>
    points.some((p) => p.number !== undefined && Math.hypot(p.x - x, p.y - y) < APART);
  for (let step = 0; step < 16; step++) {
    const angle = (step % 8) * (Math.PI / 4);
    const far = step === 0 ? 0 : APART * (1 + Math.floor((step - 1) / 8));
    const [x, y] = [at.x + far * Math.cos(angle), at.y + far * Math.sin(angle)];
    if (x >= MARGIN / 2 && y >= MARGIN / 2 && !covered(x, y)) return { x, y };
  }
  return at;
}
