import { bitsIn, pairCost, type Scatter } from '../src/generate-geographic.ts';

/** Slots in the order of the cells of a grid, so that what is near in the plane is near in memory. */
export type Grid = {
  readonly slots: Scatter;
  /** Number of each slot before it was put in this order. */
  readonly number: Int32Array;
  /** Slots of cell c: `start[c] ≤ at < start[c + 1]`. */
  readonly start: Int32Array;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
};

const cellSide = 2;

/** Puts slots into cells of two by two units. */
export function gridOf(slots: Scatter): Grid {
  const count = slots.x.length;
  const left = slots.x.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = slots.y.reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const columns = Math.floor((slots.x.reduce((most, x) => Math.max(most, x), left) - left) / cellSide) + 1;
  const rows = Math.floor((slots.y.reduce((most, y) => Math.max(most, y), top) - top) / cellSide) + 1;
  const cellOf = (at: number): number =>
    Math.floor(((slots.y[at] as number) - top) / cellSide) * columns +
    Math.floor(((slots.x[at] as number) - left) / cellSide);
  const number = Int32Array.from({ length: count }, (_, at) => at).sort((a, b) => cellOf(a) - cellOf(b) || a - b);
  const start = new Int32Array(columns * rows + 1);
  for (let at = 0; at < count; at += 1) {
    const cell = cellOf(at) + 1;
    start[cell] = (start[cell] as number) + 1;
  }
  for (let cell = 0; cell < columns * rows; cell += 1)
    start[cell + 1] = (start[cell + 1] as number) + (start[cell] as number);
  const ordered = {
    x: Float64Array.from(number, (at) => slots.x[at] as number),
    y: Float64Array.from(number, (at) => slots.y[at] as number),
    features: Int32Array.from(number, (at) => slots.features[at] as number),
  };
  return { slots: ordered, number, start, columns, rows, left, top };
}

/** The cheapest slots of the agents `from ≤ agent < to`, in no order, written to `targets` and `costs` at
 *  `agent × count`. A bound is guessed from the agent before; where fewer than `count` lie below it, it is doubled.
 *  Nothing farther than the bound allows is looked at, and a slot that lacks too many features costs no root. */
export function candidatesOf(
  agents: Scatter,
  original: Scatter,
  grid: Grid,
  count: number,
  from: number,
  to: number,
  targets: Int32Array,
  costs: Int32Array,
): void {
  const buffer = new Float64Array(original.x.length);
  let guess = 2000;
  for (let agent = from; agent < to; agent += 1) {
    let found = below(agents, original, grid, agent, guess, buffer);
    for (; found < Math.min(count, original.x.length); found = below(agents, original, grid, agent, guess, buffer))
      guess *= 2;
    keepLeast(buffer, found, count);
    let most = 0;
    for (let at = 0; at < count; at += 1) {
      const key = buffer[at] as number;
      const cost = Math.floor(key / 1048576);
      targets[agent * count + at] = key % 1048576;
      costs[agent * count + at] = cost;
      if (cost > most) most = cost;
    }
    guess = Math.ceil(most * 1.15) + 1;
  }
}

/** Collects cost × 2²⁰ + slot of all slots below a cost. */
function below(
  agents: Scatter,
  original: Scatter,
  grid: Grid,
  agent: number,
  limit: number,
  buffer: Float64Array,
): number {
  const { slots, number, start, columns, rows, left, top } = grid;
  const x = agents.x[agent] as number;
  const y = agents.y[agent] as number;
  const features = agents.features[agent] as number;
  const reach = limit / 100;
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)));
  const firstColumn = clamp((x - reach - left) / cellSide, columns - 1);
  const lastColumn = clamp((x + reach - left) / cellSide, columns - 1);
  const lastRow = clamp((y + reach - top) / cellSide, rows - 1);
  let found = 0;
  for (let row = clamp((y - reach - top) / cellSide, rows - 1); row <= lastRow; row += 1) {
    const end = start[row * columns + lastColumn + 1] as number;
    for (let at = start[row * columns + firstColumn] as number; at < end; at += 1) {
      const left = limit - 800 * bitsIn((slots.features[at] as number) & ~features);
      if (left <= 0) continue;
      const dx = (slots.x[at] as number) - x;
      const dy = (slots.y[at] as number) - y;
      if ((dx * dx + dy * dy) * 10000 >= left * left) continue;
      const slot = number[at] as number;
      const cost = pairCost(agents, original, agent, slot);
      if (cost < limit) buffer[found++] = cost * 1048576 + slot;
    }
  }
  return found;
}

/** Brings the `count` least of the first `length` numbers to the front (Hoare's selection). */
function keepLeast(numbers: Float64Array, length: number, count: number): void {
  let first = 0;
  let last = length - 1;
  while (first < last) {
    const pivot = numbers[(first + last) >> 1] as number;
    let low = first;
    let high = last;
    while (low <= high) {
      while ((numbers[low] as number) < pivot) low += 1;
      while ((numbers[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const swapped = numbers[low] as number;
      numbers[low] = numbers[high] as number;
      numbers[high] = swapped;
      low += 1;
      high -= 1;
    }
    if (count - 1 <= high) last = high;
    else if (count - 1 >= low) first = low;
    else return;
  }
}
