const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Waits until fewer than two documents are being compiled: a compiler takes a core and up to some hundred MB.
 *  @returns what ends the turn; call it once, whatever happened */
export async function waitForTurn(): Promise<() => void> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  return () => {
    const next = waiting.shift();
    // Whoever waits takes over this place, so that nobody slips in between.
    if (next === undefined) running -= 1;
    else next();
  };
}
