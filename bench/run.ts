import { parseArgs } from 'node:util';
import { askers } from './asked-pages.ts';
import { buildPublic } from './build-server.ts';
import { CLIENTS } from './client.ts';
import { openBench } from './open-bench.ts';
import { EVENTS_EACH } from './plant-paths.ts';
import { sizeFor } from './plant-staff.ts';
import { trial } from './trial.ts';

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

await buildPublic();
const begun = performance.now();
const bench = await openBench(size, (progress) => process.stderr.write(`${progress}\r`));
const planted = ((performance.now() - begun) / 1000).toFixed(0);
say(
  `${size.people.toLocaleString('en')} people, ${(size.people * EVENTS_EACH).toLocaleString('en')} events, ${size.bodies} bodies, planted in ${planted} s.`,
);
say(`Milliseconds; cpu: processor time of one request; ${CLIENTS} clients, ${seconds} s each.\n`);
try {
  for (const asker of askers(size)) await trial(bench, asker, { seconds, only: values.pages, say });
} finally {
  await bench.close();
}
