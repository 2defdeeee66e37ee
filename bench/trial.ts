import type { Asker } from './asked-pages.ts';
import { buildServer } from './build-server.ts';
import { ask, type Measured, replay, type Statement } from './client.ts';
import { processorTime } from './cpu-time.ts';
import type { Bench } from './open-bench.ts';
import { heading, line, pageReport } from './report.ts';
import { type Running, runServer } from './running.ts';
import { type Variant, variants } from './variants.ts';

const names = Object.keys(variants) as Variant[];

/** How many pages of a kind are recorded, to be replayed without the program. */
const RECORDED = 10;

/** Measures the pages of one asker: every variant of the application runs all the time, and each page goes through all of
 *  them before the next, so that what else the machine does falls on all alike.
 *  @param seconds that each measurement lasts
 *  @param only pages whose name holds this */
export async function trial(
  bench: Omit<Bench, 'close'>,
  asker: Asker,
  { seconds, only, say }: { seconds: number; only: string; say: (text: string) => void },
): Promise<void> {
  const token = await bench.signIn(asker.accountId);
  const running = new Map<Variant, Running>();
  const at = (v: Variant): Running => {
    const found = running.get(v);
    if (found === undefined) throw new Error(`The application "${v}" does not run.`);
    return found;
  };
  try {
    for (const v of names)
      running.set(v, await runServer(await buildServer(v), bench.task(v, asker.accountId)));
    const spent = await processorTime(bench.bare(asker.accountId));
    const asked = (v: Variant, urls: readonly string[]) =>
      ask(at(v).port, urls, token, seconds, () => spent(at(v).pid));
    say(`== ${asker.who}\n${heading}`);
    say(line('constant route', await asked('product', ['/prova/costante'])));
    say(`${line('empty page behind the wall', await asked('product', ['/prova/vuota']))}\n`);
    for (const [page, urls] of Object.entries(asker.pages)) {
      if (!page.includes(only)) continue;
      const lists: Statement[][] = [];
      for (const url of urls.slice(0, RECORDED)) lists.push(await recorded(at('bare'), url, token));
      const sql = await replay(bench.bare(asker.accountId), lists, seconds, spent);
      const measured: Partial<Record<Variant, Measured>> = {};
      for (const v of names) measured[v] = await asked(v, urls);
      say(
        pageReport({
          page,
          statements: lists[0]?.length ?? 0,
          sql,
          ...(measured as Record<Variant, Measured>),
        }),
      );
    }
  } finally {
    for (const server of running.values()) await server.stop();
  }
}

const recorded = (bare: Running, url: string, token: string): Promise<Statement[]> =>
  bare.statementsOf(async () => {
    const headers = { cookie: `sessione=${token}` };
    await (await fetch(`http://127.0.0.1:${bare.port}${url}`, { headers })).text();
  });
