/** Sendings of one network that may wait for each other; what comes beyond is sent away at once. */
const MOST_WAITING = 20;

const lines = new Map<string, { last: Promise<unknown>; waiting: number }>();

/** Lets the sendings of one network through one by one, so that however many come at once they hold one connection to the
 *  database and not all of them. Counting them is the database's: this only keeps them in line within one process.
 *  @returns what `work` returns; nothing where too many wait already, and `work` was not begun */
export async function takeTurn<T>(network: string, work: () => Promise<T>): Promise<T | undefined> {
  const line = lines.get(network) ?? { last: Promise.resolve(), waiting: 0 };
  if (line.waiting >= MOST_WAITING) return undefined;
  line.waiting += 1;
  lines.set(network, line);
  const mine = line.last.then(work, work);
  line.last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    line.waiting -= 1;
    if (line.waiting === 0) lines.delete(network);
  }
}
