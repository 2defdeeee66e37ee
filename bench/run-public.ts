import { parseArgs } from 'node:util';
import { buildPublic, buildServer } from './build-server.ts';
import { CLIENTS } from './client.ts';
import { processorTime } from './cpu-time.ts';
import { openEmpty } from './open-empty.ts';
import { PROJECT_SLUG, plantPublic } from './plant-public.ts';
import { type Asked, askPublic, type PublicMeasured } from './public-client.ts';
import { runServer } from './running.ts';

// `npm run bench -- public`: a page that citizens read, beside a route that answers «ok», in the same process and in turn.
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '3' }, rounds: { type: 'string', default: '5' } },
});
const say = (text: string) => process.stdout.write(`${text}\n`);
const page = `/i-progetti/${PROJECT_SLUG}`;

await buildPublic();
const empty = await openEmpty();
await plantPublic(empty.superuser.data);
const server = await runServer(await buildServer('product'), { ...empty.task, variant: 'product' });
try {
  const br = { 'accept-encoding': 'br' };
  const first = await fetch(`http://127.0.0.1:${server.port}${page}`, { headers: br });
  const etag = first.headers.get('etag') ?? '';
  const asked: Readonly<Record<string, Asked>> = {
    'constant route': { path: '/prova/costante', headers: {}, status: 200 },
    'the page, brotli': { path: page, headers: br, status: 200 },
    'the page, plain': { path: page, headers: {}, status: 200 },
    'the page, held by the browser': { path: page, headers: { ...br, 'if-none-match': etag }, status: 304 },
    'the page, rendered each time': { path: `/prova${page}`, headers: {}, status: 200 },
  };
  say(`${(await first.text()).length.toLocaleString('en')} characters of HTML; ${CLIENTS} clients.`);
  const meter = await processorTime(empty.superuser.data);
  const spent = () => meter(server.pid).program;
  const found = new Map(Object.keys(asked).map((name): [string, PublicMeasured[]] => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const [name, what] of Object.entries(asked))
      found.get(name)?.push(await askPublic(server.port, what, Number(values.seconds), spent));
  const constant = found.get('constant route') ?? [];
  say(`\n${['', 'req/s', 'lowest', 'highest', 'cpu ms', 'share', 'by cpu'].map(cell).join('')}`);
  for (const [name, measured] of found) {
    const perSecond = measured.map((m) => m.perSecond);
    const shares = measured.map((m, round) => m.perSecond / (constant[round]?.perSecond ?? Number.NaN));
    const byCpu = measured.map((m, round) => (constant[round]?.cpu ?? Number.NaN) / m.cpu);
    const whole = [median(perSecond), Math.min(...perSecond), Math.max(...perSecond)].map((x) =>
      x.toFixed(0),
    );
    const parts = [
      median(measured.map((m) => m.cpu)).toFixed(3),
      ...[shares, byCpu].map((x) => median(x).toFixed(2)),
    ];
    say([name, ...whole, ...parts].map(cell).join(''));
  }
} finally {
  await server.stop();
  await empty.close();
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(34) : text.padStart(9);
}
