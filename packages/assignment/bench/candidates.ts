import { bitsIn, pairNoise, type Scatter } from '../src/generate-geographic.ts';

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
  const number = Int32Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => cellOf(a) - cellOf(b) || a - b,
  );
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
 *  `agent × count`. A bound is guessed from the agents before that stood in the same region with as many features;
 *  where fewer than `count` lie below it, it is raised.
 *  Nothing farther than the bound allows is looked at, and a slot that lacks too many features costs no root. */
export function candidatesOf(
  agents: Scatter,
  grid: Grid,
  count: number,
  from: number,
  to: number,
  targets: Int32Array,
  costs: Int32Array,
): void {
  const slots = grid.number.length;
  const near = new Int32Array(slots + 1);
  const buffer = new Float64Array(slots + 1);
  const guesses = new Map<number, number>();
  let usual = 1000;
  for (let agent = from; agent < to; agent += 1) {
    const kind = kindOf(agents, agent);
    let guess = guesses.get(kind) ?? usual;
    let found = below(agents, grid, agent, guess, near, buffer);
    for (; found < Math.min(count, slots); found = below(agents, grid, agent, guess, near, buffer))
      guess = Math.ceil(guess * 1.3);
    keepLeast(buffer, found, count);
    let most = 0;
    for (let at = 0; at < count; at += 1) {
      const key = buffer[at] as number;
      const cost = Math.floor(key / 1048576);
      targets[agent * count + at] = key % 1048576;
      costs[agent * count + at] = cost;
      if (cost > most) most = cost;
    }
    usual = Math.ceil(most * 1.1) + 1;
    const known = guesses.get(kind);
    guesses.set(kind, known === undefined ? usual : Math.ceil(known * 0.8 + usual * 0.2));
  }
}

/** Agents of one region of eight by eight units and one number of features want about the same. */
function kindOf(agents: Scatter, agent: number): number {
  const region =
    Math.floor((agents.x[agent] as number) / 8) * 64 + Math.floor((agents.y[agent] as number) / 8);
  return region * 32 + bitsIn(agents.features[agent] as number);
}

/** Collects cost × 2²⁰ + slot of all slots below a cost, in two passes that do not branch on what they find: first
 *  those near enough for what they lack, then those that the noise leaves below. */
function below(
  agents: Scatter,
  grid: Grid,
  agent: number,
  limit: number,
  near: Int32Array,
  buffer: Float64Array,
): number {
  const { number, start, columns, rows, left, top } = grid;
  const { x: slotX, y: slotY, features: slotFeatures } = grid.slots;
  const x = agents.x[agent] as number;
  const y = agents.y[agent] as number;
  const lacks = ~(agents.features[agent] as number);
  const reach = limit / 100;
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)));
  const firstColumn = clamp((x - reach - left) / cellSide, columns - 1);
  const lastColumn = clamp((x + reach - left) / cellSide, columns - 1);
  const lastRow = clamp((y + reach - top) / cellSide, rows - 1);
  let nearby = 0;
  for (let row = clamp((y - reach - top) / cellSide, rows - 1); row <= lastRow; row += 1) {
    const end = start[row * columns + lastColumn + 1] as number;
    for (let at = start[row * columns + firstColumn] as number; at < end; at += 1) {
      const room = Math.max(0, reach - 8 * bitsIn((slotFeatures[at] as number) & lacks));
      const dx = (slotX[at] as number) - x;
      const dy = (slotY[at] as number) - y;
      near[nearby] = at;
      nearby += dx * dx + dy * dy < room * room ? 1 : 0;
    }
  }
  let found = 0;
  for (let k = 0; k < nearby; k += 1) {
    const at = near[k] as number;
    const dx = (slotX[at] as number) - x;
    const dy = (slotY[at] as number) - y;
    const slot = number[at] as number;
    const way = Math.floor(Math.sqrt(dx * dx + dy * dy) * 100);
    const cost = way + 800 * bitsIn((slotFeatures[at] as number) & lacks) + pairNoise(agent, slot);
    buffer[found] = cost * 1048576 + slot;
    found += cost < limit ? 1 : 0;
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
