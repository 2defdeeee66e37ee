import { parseArgs } from 'node:util';
import { buildPublic, buildServer } from './build-server.ts';
import { CLIENTS } from './client.ts';
import { openEmpty } from './open-empty.ts';
import { PROJECT_SLUG, plantPublic } from './plant-public.ts';
import { type Asked, askPublic } from './public-client.ts';
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
  const found = new Map(Object.keys(asked).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const [name, what] of Object.entries(asked))
      found.get(name)?.push(await askPublic(server.port, what, Number(values.seconds)));
  const constant = found.get('constant route') ?? [];
  say(`\n${''.padEnd(34)}  req/s     lowest   highest   of the constant route (median of the rounds)`);
  for (const [name, perSecond] of found) {
    const share = median(perSecond.map((x, round) => x / (constant[round] ?? Number.NaN)));
    const figures = [median(perSecond), Math.min(...perSecond), Math.max(...perSecond)];
    say(`${name.padEnd(34)}${figures.map((x) => x.toFixed(0).padStart(8)).join('  ')}  ${share.toFixed(2)}`);
  }
} finally {
  await server.stop();
  await empty.close();
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
