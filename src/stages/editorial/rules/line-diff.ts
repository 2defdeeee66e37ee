/** A line of two versions laid over each other. */
export type DiffLine = { readonly kind: 'same' | 'added' | 'taken'; readonly text: string };

/** Lines beyond which two versions are told apart by their beginning and end alone: the table below grows with the square. */
const MOST_LINES = 1_500;

/** What was added and taken between two texts, line by line, by their longest common subsequence. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]) => lines.map((text): DiffLine => ({ kind: 'same', text }));
  return [
    ...same(a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/\r\n|\r|\n/));

function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  const taken = a.map((text): DiffLine => ({ kind: 'taken', text }));
  const added = b.map((text): DiffLine => ({ kind: 'added', text }));
  if (a.length === 0 || b.length === 0 || a.length + b.length > MOST_LINES) return [...taken, ...added];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      out.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      out.push(...taken.slice(i, i + 1));
      i += 1;
    } else {
      out.push(...added.slice(j, j + 1));
      j += 1;
    }
  }
  return [...out, ...taken.slice(i), ...added.slice(j)];
}
