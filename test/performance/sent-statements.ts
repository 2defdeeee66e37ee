import pg from 'pg';

/** A statement as the application sent it. */
export type Sent = { text: string; values: unknown[] };

/** What all connections of this process send while `work` runs, in order. Not for work that runs beside other work. */
export async function sentDuring(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, text: unknown, ...rest: unknown[]) {
    if (typeof text === 'string') sent.push({ text, values: Array.isArray(rest[0]) ? rest[0] : [] });
    return Reflect.apply(query, this, [text, ...rest]);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
