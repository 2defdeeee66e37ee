import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** One number for every migrator of every process: two of them wait for one another. */
const migrationLock = 4_152_026;

const ledger = `
  create schema if not exists migration;
  create table if not exists migration.applied (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now());
  comment on schema migration is 'What the migrator has done; nobody else has any grant here';
  comment on table migration.applied is 'class:system Migrations applied, and the hash of the policy in force';
  comment on column migration.applied.name is 'clear: file name, or «policy»';
  comment on column migration.applied.sha256 is 'clear: hash of its text';
  comment on column migration.applied.applied_at is 'clear: when';`;

/** Applies what is new, in the order of the names, each in a transaction of its own, as the owner.
 *  @param folder of `NNNN-name.sql` files; one that was applied may never change
 *  @returns names applied now
 *  @throws when an applied file has changed, or a statement fails (that file leaves no trace) */
export async function applyMigrations(client: pg.Client, folder: string): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    await client.query(ledger);
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration.applied',
    );
    const done = new Map(rows.map((r) => [r.name, r.sha256]));
    const fresh: string[] = [];
    for (const name of readdirSync(folder)
      .filter((f) => f.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8');
      const hash = sha256(text);
      const before = done.get(name);
      if (before === hash) continue;
      if (before !== undefined)
        throw new Error(`Migration ${name} was applied and has changed since: write a new one instead.`);
      await inTransaction(client, [text], name, hash);
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

/** Re-applies the wall when its text has changed.
 *  @returns whether it was applied */
export async function applyPolicy(client: pg.Client, statements: readonly string[]): Promise<boolean> {
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    const hash = sha256(statements.join('\n'));
    const { rows } = await client.query<{ sha256: string }>(
      "select sha256 from migration.applied where name = 'policy'",
    );
    if (rows[0]?.sha256 === hash) return false;
    await inTransaction(client, statements, 'policy', hash);
    return true;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

async function inTransaction(
  client: pg.Client,
  statements: readonly string[],
  name: string,
  hash: string,
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(statements.join('\n'));
    await client.query(
      `insert into migration.applied (name, sha256) values ($1, $2)
       on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`,
      [name, hash],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
