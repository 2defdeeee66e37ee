import autocannon from 'autocannon';
import pg from 'pg';
import type { Spent } from './cpu-time.ts';

/** Clients that ask at the same time. */
export const CLIENTS = 8;

/** What one trial gave: requests a second, milliseconds within which half, 95 % and 99 % were answered, and milliseconds
 *  of processor that each request took of the program and of the database. */
export type Measured = { perSecond: number; p50: number; p95: number; p99: number; each: Spent };

/** Tells the processor's time so far. */
export type Meter = () => Spent;

/** A statement as it was sent. */
export type Statement = { text: string; values: unknown[] };

/** Asks these URLs in turn, by all clients at once, after some answers that do not count.
 *  @throws when any answer is not 200 */
export async function ask(
  port: number,
  urls: readonly string[],
  token: string,
  seconds: number,
  meter: Meter,
): Promise<Measured> {
  const headers = { cookie: `sessione=${token}` };
  // Each client begins elsewhere in the list: no two ask the same page at once.
  let client = 0;
  const round = (lasting: { duration: number } | { amount: number }) =>
    new Promise<Measured>((resolve, reject) => {
      const times: number[] = [];
      let wrong = 0;
      const begun = performance.now();
      const before = meter();
      autocannon(
        {
          url: `http://127.0.0.1:${port}`,
          connections: CLIENTS,
          ...lasting,
          requests: urls.map((path) => ({ method: 'GET', path, headers })),
          setupClient: (c) => {
            const at = (client++ * Math.ceil(urls.length / CLIENTS)) % urls.length;
            c.setRequests(
              [...urls.slice(at), ...urls.slice(0, at)].map((path) => ({ method: 'GET', path, headers })),
            );
            c.on('response', (status, _bytes, ms) => {
              if (status === 200) times.push(ms);
              else wrong++;
            });
          },
        },
        (error) => {
          if (error || wrong > 0 || times.length === 0)
            reject(error ?? new Error(`${wrong} answers to ${urls[0]} are not 200, ${times.length} are.`));
          else resolve(summary(times, performance.now() - begun, before, meter()));
        },
      );
    });
  await round({ amount: CLIENTS });
  return round({ duration: seconds });
}

/** Runs lists of statements in turn, by as many connections as clients, without any program around them.
 *  @param lists the statements of one page each */
export async function replay(
  config: pg.ClientConfig,
  lists: readonly (readonly Statement[])[],
  seconds: number,
  meter: Meter,
): Promise<Measured> {
  const times: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  const before = meter();
  let turn = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client(config);
      await client.connect();
      while (performance.now() < until) {
        const sent = performance.now();
        for (const { text, values } of lists[turn++ % lists.length] ?? []) await client.query(text, values);
        times.push(performance.now() - sent);
      }
      await client.end();
    }),
  );
  return summary(times, performance.now() - begun, before, meter());
}

function summary(times: number[], lasted: number, before: Spent, after: Spent): Measured {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const each = {
    program: (after.program - before.program) / times.length,
    database: (after.database - before.database) / times.length,
  };
  return { perSecond: (times.length / lasted) * 1_000, p50: at(0.5), p95: at(0.95), p99: at(0.99), each };
}
