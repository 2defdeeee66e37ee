import type pg from 'pg';

/** Makes the audit's partitions of the months from this one on, where they are missing.
 *  A month without a partition falls into the default one, so that no read is ever refused for want of it.
 *  @param months how many to have ahead */
export async function makeMonthlyPartitions(client: pg.Client, today: Date, months = 24): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'audit'::regnamespace",
  );
  const present = new Set(rows.map((r) => r.name));
  for (let i = 0; i < months; i++) {
    const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + i, 1));
    const next = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + i + 1, 1));
    const month = first.toISOString().slice(0, 7);
    const name = `event_${month.replace('-', '_')}`;
    if (present.has(name)) continue;
    await client.query(
      `create table audit.${name} partition of audit.event for values from ('${first.toISOString()}') to ('${next.toISOString()}');
       comment on table audit.${name} is 'class:audit The audit of ${month}';
       alter table audit.${name} enable row level security; alter table audit.${name} force row level security;`,
    );
  }
}
