/** A longer copy of an array of whole numbers, with room for at least `room` entries.
 *  The length at least doubles, so that growing by one is cheap in the long run. */
export function grownInts(array: Int32Array, room: number, fill = 0): Int32Array {
  const longer = new Int32Array(Math.max(room, 2 * array.length, 16));
  longer.set(array);
  if (fill !== 0) longer.fill(fill, array.length);
  return longer;
}

/** A longer copy of an array of doubles, as `grownInts`. */
export function grownDoubles(array: Float64Array, room: number): Float64Array {
  const longer = new Float64Array(Math.max(room, 2 * array.length, 16));
  longer.set(array);
  return longer;
}
