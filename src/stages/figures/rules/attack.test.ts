import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { someCounts } from '../fixtures.ts';
import { type AgeBand, ageBands, type FigureTable, type RawCounts, type Step, steps } from '../types.ts';
import { KEPT_VALUES } from './audit.ts';
import { whyNotPublish } from './may-publish.ts';
import { protectTables } from './protect.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** How a project goes on: whether people leave it and go back a step, or only come and go forward. */
type Course = { seed: number; rounds: number; scale: number; wayward: boolean; cornered: boolean };
type Figure = { step: number; age: number };
type Publish = (earlier: FigureTable[][], raw: RawCounts, arrivals: number) => FigureTable[] | undefined;

const course = fc.record({
  seed: fc.integer({ min: 1, max: 2_000_000_000 }),
  rounds: fc.integer({ min: 1, max: 3 }),
  scale: fc.constantFrom(4, 10, 40),
  wayward: fc.boolean(),
  cornered: fc.boolean(),
});

/** The counts of a project round by round, and who came since the round before. Where it is cornered, people come until
 *  most counts stand at the edge of their band, where sums are most telling. */
function* roundsOf({ seed, rounds, scale, wayward, cornered }: Course) {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  let people: Figure[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (wayward) people = people.filter(() => below(8) > 0);
    const before = people.length;
    const coming = below(scale) + (round === 0 ? 5 : 0);
    for (let i = 0; i < coming; i += 1) people.push({ step: 0, age: 4 });
    for (const p of people) {
      if (below(2) === 0) p.step = Math.min(5, p.step + 1 + below(2));
      if (wayward && below(10) === 0) p.step = below(p.step + 1);
      if (p.step > 0 && p.age === 4) p.age = below(5);
    }
    const count = (key: 'step' | 'age', n: number) => people.filter((p) => p[key] === n).length;
    for (let k = 0; cornered && k < 24; k += 1) {
      const short = (key: 'step' | 'age', of: number, edge: number) =>
        Array.from({ length: of }, (_, n) => n).find(
          (n) => count(key, n) % 5 !== edge && count(key, n) % 5 !== 0,
        );
      const step = short('step', 6, round % 2 === 0 ? 4 : 0);
      const age = short('age', 5, 4);
      if (step !== undefined || age !== undefined)
        people.push({ step: step ?? below(6), age: age ?? below(5) });
    }
    const of = <K extends Step | AgeBand>(key: 'step' | 'age', names: readonly K[]) =>
      Object.fromEntries(names.map((name, n) => [name, count(key, n)])) as Record<K, number>;
    yield { raw: someCounts(of('step', steps), of('age', ageBands)), arrivals: people.length - before };
  }
}

const ours: Publish = (earlier, raw, arrivals) => {
  const tables = protectTables(raw);
  const publications = earlier.map((t) => ({ tables: t }));
  return whyNotPublish(publications, tables, arrivals >= 5) === undefined ? tables : undefined;
};

/** What everybody has of a project in the end, and the truth behind it. */
function publishedOf(c: Course, publish: Publish) {
  const out: { tables: FigureTable[]; raw: RawCounts }[] = [];
  let arrivals = 0;
  for (const round of roundsOf(c)) {
    arrivals += round.arrivals;
    const tables = publish(
      out.map((o) => o.tables),
      round.raw,
      arrivals,
    );
    if (tables === undefined) continue;
    out.push({ tables, raw: round.raw });
    arrivals = 0;
  }
  return out;
}

/** The attacker: an integer program written from the rules as README.md tells them, solved by a general solver. */
type Believes = 'nothing' | 'nobody leaves' | 'nobody goes back';
function programOf(
  all: readonly (readonly FigureTable[])[],
  believes: Believes,
): { rows: string[]; bounds: string[] } {
  const [rows, bounds]: [string[], string[]] = [[], []];
  const cells = (t: number, code: string) => all[t]?.find((x) => x.code === code)?.rows ?? [];
  const name = (t: number, code: string) => `${code.replaceAll('-', '_')}_${t}`;
  const sum = (t: number, codes: readonly string[], sign = '+') =>
    codes.map((c) => `${sign} ${name(t, c)}`).join(' ');
  all.forEach((tables, t) => {
    for (const code of ['steps', 'ages'])
      for (const r of cells(t, code)) bounds.push(`${r.from} <= ${name(t, `x${r.code}`)} <= ${r.to}`);
    const total = tables[0]?.total;
    bounds.push(`${total?.from} <= ${name(t, 'all')} <= ${total?.to}`);
    rows.push(
      `${sum(
        t,
        steps.map((s) => `x${s}`),
      )} - ${name(t, 'all')} = 0`,
    );
    rows.push(
      `${sum(
        t,
        ageBands.map((a) => `x${a}`),
      )} - ${name(t, 'all')} = 0`,
    );
    if (t === 0 || believes === 'nothing') return;
    const up = cells(t, 'steps').map((r, i) => [r, cells(t - 1, 'steps')[i]] as const);
    const rise = up.reduce((n, [now, then]) => n + Math.max(0, now.from - (then?.to ?? 0)), 0);
    const fall = up.reduce((n, [now, then]) => n + Math.max(0, (then?.from ?? 0) - now.to), 0);
    rows.push(`${name(t, 'all')} - ${name(t - 1, 'all')} >= ${Math.max(rise, fall) >= 5 ? 0 : 5}`);
    for (const a of ageBands.slice(0, 4)) rows.push(`${name(t, `x${a}`)} - ${name(t - 1, `x${a}`)} >= 0`);
    if (believes === 'nobody goes back')
      for (let k = 1; k < steps.length; k += 1) {
        const on = steps.slice(k).map((s) => `x${s}`);
        rows.push(`${sum(t, on)} ${sum(t - 1, on, '-')} >= 0`);
      }
  });
  return { rows, bounds };
}

function solve(
  p: ReturnType<typeof programOf>,
  way: 'Minimize' | 'Maximize',
  aim: string,
  more: string[] = [],
) {
  const variables = p.bounds.map((b) => b.split(' <= ')[1]).join(' ');
  const found = highs.solve(
    `${way}\n obj: ${aim}\nSubject To\n ${[...p.rows, ...more].join('\n ')}\nBounds\n ${p.bounds.join('\n ')}\nGeneral\n ${variables}\nEnd\n`,
  );
  return found.Status === 'Optimal' ? Math.round(found.ObjectiveValue) : undefined;
}

/** The numbers the attacker narrows to fewer values than are to be kept: of every count at every time, and of every
 *  change between any two. Where what she believes cannot be, she has learnt that alone. */
function givenAway(all: readonly (readonly FigureTable[])[], believes: Believes): string[] {
  const p = programOf(all, believes);
  const variables = p.bounds.map((b) => b.split(' <= ')[1] ?? '');
  const aims = variables.flatMap((v) => {
    const [, code, t] = /^(.*)_(\d+)$/.exec(v) ?? [];
    return [`+ ${v}`, ...Array.from({ length: Number(t) }, (_, before) => `+ ${v} - ${code}_${before}`)];
  });
  return aims.filter((aim) => {
    const [least, most] = [solve(p, 'Minimize', aim), solve(p, 'Maximize', aim)];
    if (least === undefined || most === undefined) return false;
    let kept = least === most ? 1 : 2;
    for (let v = least + 1; v < most && kept < KEPT_VALUES; v += 1)
      if (solve(p, 'Minimize', aim, [`${aim} = ${v}`]) !== undefined) kept += 1;
    return kept < KEPT_VALUES;
  });
}

const beliefs: readonly Believes[] = ['nothing', 'nobody leaves', 'nobody goes back'];
/** Random histories of one run, others each time. */
const RUNS = 20;

describe('whoever has every publication of a project, knows the rules, and solves for the numbers behind', () => {
  it('narrows no count and no change to fewer values than are kept, whatever she believes of the people', () => {
    let seen = 0;
    fc.assert(
      fc.property(course, (c) => {
        const all = publishedOf(c, ours);
        seen += all.length;
        for (const believes of beliefs)
          expect(
            givenAway(
              all.map((a) => a.tables),
              believes,
            ),
          ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(seen).toBeGreaterThan(RUNS / 2);
  }, 600_000);

  const hidden = (n: number) => (n < 5 ? { from: 0, to: 4 } : { from: n, to: n });
  const exact = (raw: RawCounts, shown: (n: number) => { from: number; to: number }, total: typeof shown) =>
    protectTables(raw).map((t) => {
      if (t.code !== 'steps' && t.code !== 'ages') return t;
      const counts: Readonly<Record<string, number>> = raw[t.code];
      const rows = t.rows.map((r) => ({ code: r.code, ...shown(counts[r.code] ?? 0) }));
      return { ...t, rows, total: total(Object.values(counts).reduce((a, b) => a + b, 0)) };
    });
  const band = (n: number) => ({ from: n - (n % 5), to: n - (n % 5) + 4 });
  it.each<[string, Publish, RegExp]>([
    [
      'small counts are hidden and nothing besides',
      (_, raw) => exact(raw, hidden, (n) => ({ from: n, to: n })),
      /^\+ x/,
    ],
    ['totals are told exactly', (_, raw) => exact(raw, band, (n) => ({ from: n, to: n })), /^\+ x/],
    ['nothing is refused', (_, raw) => protectTables(raw), /^\+ x/],
  ])(
    'finds hidden numbers where %s',
    (_, publish, telling) => {
      const found = fc.sample(course, { numRuns: 40, seed: 7 }).some((c) => {
        const all = publishedOf({ ...c, cornered: true }, publish).map((a) => a.tables);
        return beliefs.some((b) => givenAway(all, b).some((aim) => telling.test(aim)));
      });
      expect(found).toBe(true);
    },
    600_000,
  );
});
