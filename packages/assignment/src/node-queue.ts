/** The distances of one search over node numbers, and a heap of the nodes not yet final. A distance can be lowered
 *  while it stands in the heap. `clear` costs what was touched, not what there is. */
export class NodeQueue {
  /** Distance of each node; `Infinity` where the search has not come. */
  distance: Float64Array;
  /** Nodes the search has come to, in the first `touchedCount` entries. */
  touched: Int32Array;
  touchedCount = 0;
  size = 0;
  #heap: Int32Array;
  #place: Int32Array;

  constructor(nodes: number) {
    this.distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.touched = new Int32Array(nodes);
    this.#heap = new Int32Array(nodes);
    this.#place = new Int32Array(nodes);
  }

  /** Sets the distance of a node; the caller has seen that it is lower than the one known.
   *  A node that was taken out already must not come again: reduced costs are never negative. */
  lower(node: number, distance: number): void {
    const heap = this.#heap;
    const place = this.#place;
    const known = this.distance;
    let at: number;
    if (known[node] === Number.POSITIVE_INFINITY) {
      this.touched[this.touchedCount++] = node;
      at = this.size++;
    } else {
      at = place[node] as number;
    }
    known[node] = distance;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above] as number;
      if ((known[other] as number) <= distance) break;
      heap[at] = other;
      place[other] = at;
      at = above;
    }
    heap[at] = node;
    place[node] = at;
  }

  /** Takes out the nearest node, −1 when there is none. */
  take(): number {
    if (this.size === 0) return -1;
    const heap = this.#heap;
    const place = this.#place;
    const known = this.distance;
    const first = heap[0] as number;
    const size = --this.size;
    if (size > 0) {
      const last = heap[size] as number;
      const key = known[last] as number;
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= size) break;
        let node = heap[below] as number;
        let least = known[node] as number;
        if (below + 1 < size) {
          const right = heap[below + 1] as number;
          const rightKey = known[right] as number;
          if (rightKey < least) {
            below += 1;
            node = right;
            least = rightKey;
          }
        }
        if (least >= key) break;
        heap[at] = node;
        place[node] = at;
        at = below;
      }
      heap[at] = last;
      place[last] = at;
    }
    return first;
  }

  /** Forgets the search. */
  clear(): void {
    const { distance, touched } = this;
    for (let at = 0; at < this.touchedCount; at += 1)
      distance[touched[at] as number] = Number.POSITIVE_INFINITY;
    this.touchedCount = 0;
    this.size = 0;
  }
}
