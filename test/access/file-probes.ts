import type { Probe } from './probe.ts';

const file = "'00000000-0000-4000-8000-000000000002'";
const store = `insert into app.stored_file (id, byte_size, chunks) values (${file}, 1, 1);;`;

/** The same with a file stored before, which the probe names `:stored`. */
export const stored = (probe: Probe): Probe => ({
  ...probe,
  sql: store + probe.sql.replace(':stored', file),
});
