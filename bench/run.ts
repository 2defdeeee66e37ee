import { parseArgs } from 'node:util';
import { type Asker, askers } from './asked-pages.ts';
import { buildPublic, buildServer } from './build-server.ts';
import { ask, replay } from './client.ts';
import { type Bench, openBench } from './open-bench.ts';
import { EVENTS_EACH } from './plant-paths.ts';
import { sizeFor } from './plant-staff.ts';
import { line, pageReport } from './report.ts';
import { type Running, runServer } from './running.ts';
import { type Variant, variants } from './variants.ts';

// `npm run bench`: what the wall costs, each part of it, in one run. Not a test: machines differ, ratios less so.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '4' },
    pages: { type: 'string', default: '' },
  },
});
const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = Number(values.seconds);
const size = sizeFor(Number(values.people));
const names = Object.keys(variants) as Variant[];

await buildPublic();
const programs = new Map(await Promise.all(names.map(async (v) => [v, await buildServer(v)] as const)));
const begun = performance.now();
const bench = await openBench(size, (progress) => process.stderr.write(`${progress}\r`));
say(
  `${size.people.toLocaleString('en')} people, ${(size.people * EVENTS_EACH).toLocaleString('en')} events, ${size.bodies} bodies, planted in ${((performance.now() - begun) / 1000).toFixed(0)} s.`,
);
say(`Requests a second, then p50, p95, p99 in milliseconds; 8 clients, ${seconds} s each.\n`);
try {
  for (const asker of askers(size)) await trial(bench, asker);
} finally {
  await bench.close();
}

async function trial(bench: Bench, asker: Asker): Promise<void> {
  const token = await bench.signIn(asker.accountId);
  const running = new Map<Variant, Running>();
  try {
    for (const v of names)
      running.set(v, await runServer(programs.get(v) ?? '', bench.task(v, asker.accountId)));
    const at = (v: Variant) => running.get(v) as Running;
    say(`== ${asker.who}`);
    say(line('constant route', await ask(at('product').port, ['/prova/costante'], token, seconds)));
    say(line('empty page behind the wall', await ask(at('product').port, ['/prova/vuota'], token, seconds)));
    say('');
    for (const [page, urls] of Object.entries(asker.pages)) {
      if (!page.includes(values.pages)) continue;
      const read = (url: string) => () =>
        fetch(`http://127.0.0.1:${at('bare').port}${url}`, { headers: { cookie: `sessione=${token}` } }).then(
          (r) => r.text(),
        );
      const lists = [];
      for (const url of urls.slice(0, 10)) lists.push(await at('bare').statementsOf(read(url)));
      const sql = await replay(bench.bare(asker.accountId), lists, seconds);
      const measured = {} as Record<Variant, Awaited<ReturnType<typeof ask>>>;
      for (const v of names) measured[v] = await ask(at(v).port, urls, token, seconds);
      say(pageReport({ page, statements: lists[0]?.length ?? 0, sql, ...measured }));
    }
  } finally {
    for (const server of running.values()) await server.stop();
  }
}
