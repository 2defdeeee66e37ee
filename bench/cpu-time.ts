import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** Milliseconds of processor spent by a program, and by the whole database server. */
export type Spent = { program: number; database: number };

/** Ticks a second in which Linux counts, on every machine it runs on today. */
const TICKS = 100;

/** Numbers of `/proc/PID/stat` after the name, which may hold anything: the parent is number 1, then from 11 on user and
 *  system time, own and of children that have ended. */
function stat(pid: number | string): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}

const spent = (fields: readonly number[], to: number) =>
  (fields.slice(11, to).reduce((a, b) => a + b, 0) * 1_000) / TICKS;

/** What tells the processor's time since it was last asked, of a program and of the server it works on. It does not depend
 *  on what else the machine does, as time on the clock does. Linux alone; elsewhere zero.
 *  @param program id of its process, if any */
export async function processorTime(config: pg.ClientConfig): Promise<(program?: number) => Spent> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const postmaster = stat(rows[0]?.pid ?? 0)[1];
  await client.end();
  return (program) => {
    if (postmaster === undefined) return { program: 0, database: 0 };
    const alive = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(stat)
      .filter((fields) => fields[1] === postmaster);
    const database = alive.reduce((sum, fields) => sum + spent(fields, 13), spent(stat(postmaster), 15));
    return { program: program === undefined ? 0 : spent(stat(program), 13), database };
  };
}
