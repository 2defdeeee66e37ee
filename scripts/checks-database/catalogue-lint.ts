import type pg from 'pg';

/** A lint on the live catalogue: reads it, changes nothing, answers with one sentence an offence. */
export type CatalogueLint = {
  /** rule of the house, as a sentence */
  readonly name: string;
  readonly find: (client: pg.ClientBase) => Promise<string[]>;
};

/** Schemas that are the server's own. What stands anywhere else is ours, and is looked at. */
export const ourSchemas = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

/** A lint of one query whose rows are offences. @param sql selects one text column named `offence` */
export const lintOf = (name: string, sql: string): CatalogueLint => ({
  name,
  find: async (client) => (await client.query<{ offence: string }>(sql)).rows.map((r) => r.offence).sort(),
});
