import { grownDoubles, grownInts } from './grow.ts';
import type { Network } from './network.ts';

/** Arcs kept near for each agent. The large instances of the bench take longer with 12, 16 or 24, no less with 4. */
export const nearRoom = 8;

/** For each agent the few arcs with the highest score less price, copied side by side, and a bound on all its others.
 *  Prices mostly rise, which keeps the bound true; what they fell is added up in `fallen` and added to the bound. A
 *  search then looks at eight arcs of an agent where it has a hundred, and at the others only when it gets as far
 *  as their bound. */
export class NearLists {
  readonly arc: Int32Array;
  readonly head: Int32Array;
  readonly score: Float64Array;
  /** Arcs in the list of each agent; −1 while there is no list. */
  readonly count: Int32Array;
  /** The highest score less price of the arcs outside, when the list was made, less what prices had fallen till then;
   *  minus infinity when there are none. */
  readonly outside: Float64Array;
  /** By how much any price may have fallen since the beginning. */
  fallen = 0;

  constructor(agents: number, before?: NearLists) {
    this.arc = grownInts(before?.arc ?? new Int32Array(0), agents * nearRoom);
    this.head = grownInts(before?.head ?? new Int32Array(0), agents * nearRoom);
    this.score = grownDoubles(before?.score ?? new Float64Array(0), agents * nearRoom);
    this.count = grownInts(before?.count ?? new Int32Array(0), agents, -1);
    this.outside = grownDoubles(before?.outside ?? new Float64Array(0), agents);
    this.fallen = before?.fallen ?? 0;
  }

  /** The highest score less price that an arc outside the list of an agent can have now. */
  bound(agent: number): number {
    return (this.outside[agent] as number) + this.fallen;
  }

  /** Makes the list of an agent at the present prices, the best arc first. */
  make(net: Network, agent: number): void {
    const { arc: arcs, head: heads, score: scores } = this;
    const { head, score, price } = net;
    const end = net.rowEnd[agent] as number;
    const first = agent * nearRoom;
    let count = 0;
    let least = Number.NEGATIVE_INFINITY;
    let outside = Number.NEGATIVE_INFINITY;
    for (let arc = net.rowStart[agent] as number; arc < end; arc += 1) {
      const value = (score[arc] as number) - (price[head[arc] as number] as number);
      if (value <= least && count === nearRoom) {
        if (value > outside) outside = value;
        continue;
      }
      if (value === Number.NEGATIVE_INFINITY) continue;
      if (count === nearRoom) {
        outside = least;
        count -= 1;
      }
      let at = count;
      for (; at > 0 && (values[at - 1] as number) < value; at -= 1) {
        values[at] = values[at - 1] as number;
        arcs[first + at] = arcs[first + at - 1] as number;
      }
      values[at] = value;
      arcs[first + at] = arc;
      count += 1;
      least = values[count - 1] as number;
    }
    for (let at = first; at < first + count; at += 1) {
      const arc = arcs[at] as number;
      heads[at] = head[arc] as number;
      scores[at] = score[arc] as number;
    }
    this.count[agent] = count;
    this.outside[agent] = outside - this.fallen;
  }

  /** Forgets the list of an agent whose arcs changed. */
  forget(agent: number): void {
    this.count[agent] = -1;
  }
}

const values = new Float64Array(nearRoom);
