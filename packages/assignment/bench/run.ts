import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { families, type Instance } from './instances.ts';
import { loadRivals, type Rival } from './rivals.ts';
import { timeCandidates } from './time-candidates.ts';
import { type EditTiming, timeEdits } from './time-edits.ts';
import { type Timing, timeSolvers } from './time-solvers.ts';

// `npm run bench -- assignment [--quick] [--alone]`: everything in one run, interleaved, into docs/bench.md; alone: no
// other solver at the large size, where one takes minutes.

const isQuick = process.argv.includes('--quick');
const lines: string[] = [];
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
  lines.push(line);
};
const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  for (const row of [head, head.map(() => '---'), ...rows]) say(`| ${row.join(' | ')} |`);
  say('');
};
const number = (value: number): string =>
  Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');

const rivals = await loadRivals();
say('# Bench\n');
say(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}.`,
);
say(
  'Written by `npm run bench -- assignment`. All figures are milliseconds of processor time of the whole process,',
);
say(
  'the best of the rounds, solvers taking turns; the clock stands beside ours. On a machine that other work shares',
);
say(
  'the clock says little, and even processor time grows when caches are shared: read the ratios. Our time holds',
);
say(
  'checking the input, building and reading out; what a rival needs to be given its input is not counted. Every',
);
say('solver found the same objective, and every plan of ours was verified.\n');
await pilot();
await sizes('Middling', families(1000, 1000, 50), rivals, isQuick ? 2 : 3);
await sizes(
  'Large',
  families(10_000, 10_000, 100),
  process.argv.includes('--alone') ? [] : rivals.filter(({ name }) => name === 'or-tools-wasm'),
  isQuick ? 2 : 4,
);
if (process.argv.includes('--alone'))
  say('Run with `--alone`: what or-tools-wasm took at this size stands in [method.md](method.md).\n');
say('## Edits at 10,000 agents × 100 options\n');
say(
  'From the standing prices, any best plan; by the clock, since the processor time of so short a deed cannot be had.',
);
say(
  'Where every slot of the uniform family is taken and going without costs 30,000, whoever comes or goes changes the',
);
say('prices of the whole market; with two slots in a hundred to spare nobody notices.\n');
const [uniform, ...others] = families(10_000, 10_000, 100).slice(0, 4);
const [spare] = families(10_000, 10_200, 100);
if (uniform !== undefined && spare !== undefined)
  for (const { name, problem } of [{ ...spare, name: 'uniform, 10,200 slots' }, uniform, ...others])
    editTable(name, timeEdits(problem, isQuick ? 40 : 150, false));
await candidates();
writeFileSync(new URL('../docs/bench.md', import.meta.url), `${lines.join('\n').trimEnd()}\n`);
process.exit(0);

/** The pilot: first the very first solve of a fresh process is told apart, then all solvers, then edits with reading. */
async function pilot(): Promise<void> {
  const instances = families(83, 60, 60);
  await sizes('Pilot', instances, rivals, isQuick ? 10 : 50);
  say('Edits of the pilot, by the clock, each followed by reading the first best plan and its prices:\n');
  for (const { name, problem } of instances.slice(3)) editTable(name, timeEdits(problem, 200, true));
}

/** One row an instance, one column a solver: its best time, and how many times ours. */
async function sizes(
  title: string,
  instances: readonly Instance[],
  against: readonly Rival[],
  rounds: number,
): Promise<void> {
  say(`## ${title}\n`);
  const all: { instance: Instance; timings: Timing[] }[] = [];
  for (const instance of instances)
    all.push({ instance, timings: await timeSolvers(instance, against, rounds) });
  const solvers = all[0]?.timings.map(({ solver }) => solver) ?? [];
  const cell = (timing: Timing | undefined, ours: number): string => {
    if (timing === undefined || timing.why !== '') return timing?.why ?? '';
    if (timing.solver === 'this') return `**${number(timing.best)}** (clock ${number(timing.clock)})`;
    return `${number(timing.best)} (× ${number(timing.best / ours)})`;
  };
  table(
    ['family', 'agents × slots × options', ...solvers],
    all.map(({ instance, timings }) => [
      instance.name,
      instance.size,
      ...solvers.map((solver) =>
        cell(
          timings.find((timing) => timing.solver === solver),
          timings[0]?.best ?? Number.NaN,
        ),
      ),
    ]),
  );
}

function editTable(title: string, timings: readonly EditTiming[]): void {
  say(`### ${title}\n`);
  table(
    ['edit', 'times', 'p50', 'p90', 'p99', 'most'],
    timings.map(({ kind, count, p50, p90, p99, most }) => [
      kind,
      String(count),
      p50.toFixed(3),
      p90.toFixed(2),
      p99.toFixed(2),
      most.toFixed(2),
    ]),
  );
}

async function candidates(): Promise<void> {
  say('## Candidates: 100,000 agents × 20,000 slots, the 100 cheapest of each\n');
  const { clock, busier, checked } = await timeCandidates(100_000, 20_000, 100, isQuick ? 1 : 3);
  say(
    `Two threads, a grid of cells: ${number(clock)} by the clock, ${number(busier)} of processor time in the busier thread.`,
  );
  say(`The candidates of ${checked} agents were compared with looking at every slot.\n`);
}
