import { type RawBuilder, sql } from 'kysely';
import type { SystemTx } from '../database/tx.ts';
import type { AuditRow } from './canonical.ts';
import { ERA_END, type Seal } from './seal-chain.ts';

type Db = SystemTx['db'];
/** An instant as text with its microseconds, which a JavaScript date would drop. */
const microseconds = (instant: RawBuilder<unknown>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const columns =
  () => sql`id, ${microseconds(sql`at`)} as at, era, xact::text as xact, account_id as "accountId", organisation_id as "organisationId",
  event, outcome, person_ids as "personIds", data_classes as "dataClasses", request_id as "requestId", detail`;

/** Rows of an era with `from` ≤ xact < `to`, decimal texts; 'infinity' for no upper bound. */
export async function rowsOf(db: Db, era: number, from: string, to: string): Promise<AuditRow[]> {
  const upper = to === ERA_END ? sql`true` : sql`xact < ${to}::xid8`;
  const { rows } =
    await sql<AuditRow>`select ${columns()} from audit.event where era = ${era} and xact >= ${from}::xid8 and ${upper}`.execute(
      db,
    );
  return rows;
}

/** Rows that no seal covers yet. */
export async function unsealedRows(db: Db, head: Seal | undefined): Promise<AuditRow[]> {
  const beyond =
    head === undefined
      ? sql`true`
      : head.toXact === ERA_END
        ? sql`era > ${head.era}`
        : sql`(era > ${head.era} or (era = ${head.era} and xact >= ${head.toXact}::xid8))`;
  const { rows } = await sql<AuditRow>`select ${columns()} from audit.event where ${beyond}`.execute(db);
  return rows;
}

/** Seals in the order of their numbers. @param last only the head */
export async function listSeals(db: Db, last = false): Promise<Seal[]> {
  const order = last ? sql`order by number desc limit 1` : sql`order by number`;
  const { rows } = await sql<Seal & { number: string | number }>`
    select era, number, from_xact::text as "fromXact", coalesce(to_xact::text, 'infinity') as "toXact", row_count as "rowCount",
      root, previous, ${microseconds(sql`sealed_at`)} as "sealedAt", key_id as "keyId", signature from audit.seal ${order}`.execute(
    db,
  );
  return rows.map((r) => ({ ...r, number: Number(r.number) }));
}

/** Adds the next seal of the chain; the number of a seal is taken once. */
export async function insertSeal(db: Db, s: Seal): Promise<void> {
  await sql`insert into audit.seal (era, number, from_xact, to_xact, row_count, root, previous, sealed_at, key_id, signature)
    values (${s.era}, ${s.number}, ${s.fromXact}::xid8, ${s.toXact === ERA_END ? null : s.toXact}::xid8, ${s.rowCount}, ${s.root},
      ${s.previous}, ${s.sealedAt}::timestamptz, ${s.keyId}, ${s.signature})`.execute(db);
}

/** Where the database stands: its era, and the transactions below which all have ended, and from which none has begun. */
export async function databasePosition(
  db: Db,
): Promise<{ era: number; xmin: string; xmax: string; now: string }> {
  const { rows } = await sql<{ era: number; xmin: string; xmax: string; now: string }>`
    select gate.era() as era, pg_snapshot_xmin(pg_current_snapshot())::text as xmin, pg_snapshot_xmax(pg_current_snapshot())::text as xmax,
      ${microseconds(sql`clock_timestamp()`)} as now`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('The database does not say where it stands.');
  return row;
}
