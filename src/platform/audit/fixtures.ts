import { aKeyRing } from '../crypto/fixtures.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { AuditRow } from './canonical.ts';
import { nextFromXact, nextSeal } from './next-seal.ts';
import { ERA_END, type Seal } from './seal-chain.ts';
import { sealedRows } from './sealed-rows.ts';
import type { LogToVerify } from './verify.ts';

/** A log in memory, as the database would hold it. */
export type LogInMemory = {
  ring: KeyRing;
  rows: AuditRow[];
  seals: Seal[];
  era: number;
  xmin: bigint;
  xmax: bigint;
};

const uuid = (n: number) =>
  `00000000-0000-4000-8000-${((n * 7_919) % 99_991).toString(16).padStart(12, '0')}`;
const time = (n: number) =>
  `2026-03-02T08:00:${String(n % 60).padStart(2, '0')}.${String(n).padStart(6, '0')}Z`;

/** A row with everything in it; `n` makes it itself. */
export function anAuditRow(n: number, change: Partial<AuditRow> = {}): AuditRow {
  return {
    id: uuid(n),
    at: time(n),
    era: 1,
    xact: String(90 + n * 3),
    accountId: n % 7 === 0 ? null : uuid(n + 1),
    organisationId: n % 5 === 0 ? null : uuid(n + 2),
    event: 'person-read',
    outcome: 'allowed',
    personIds: [uuid(n + 3), uuid(n + 4)].slice(n % 3),
    dataClasses: ['D1', 'D2'].slice(0, n % 3),
    requestId: uuid(n + 5),
    detail: n % 2 === 0 ? null : `code-${n}`,
    ...change,
  };
}

/** The rows that a query for a range gives, in an order of its own. */
export function rowsOf(rows: readonly AuditRow[], era: number, from: string, to: string): AuditRow[] {
  return rows
    .filter(
      (row) => row.era === era && isReached(from, row.xact) && (to === ERA_END || !isReached(to, row.xact)),
    )
    .reverse();
}

function isReached(bound: string, xact: string): boolean {
  return /^\d+$/.test(bound) && BigInt(xact) >= BigInt(bound);
}

/** Writes the next seal, as the sealing job would. */
export async function sealUpTo(log: LogInMemory, era: number, toXact: string): Promise<void> {
  const from = nextFromXact(log.seals.at(-1), era);
  const rows = await sealedRows(rowsOf(log.rows, era, from, toXact));
  log.seals.push(
    nextSeal(log.ring, log.seals.at(-1), { era, toXact, rows, sealedAt: time(log.seals.length) }),
  );
}

/** Two eras, seven seals, 36 sealed rows (two of them in one transaction) and four that wait for their seal. */
export async function aSealedLog(ring: KeyRing = aKeyRing()): Promise<LogInMemory> {
  const log: LogInMemory = { ring, rows: [], seals: [], era: 2, xmin: 200n, xmax: 260n };
  for (let n = 0; n < 20; n++) log.rows.push(anAuditRow(n, { xact: n === 9 ? '114' : String(90 + n * 3) }));
  for (let n = 20; n < 36; n++) log.rows.push(anAuditRow(n, { era: 2, xact: String(n * 4) }));
  for (const [n, xact] of [180, 199, 210, 230].entries())
    log.rows.push(anAuditRow(40 + n, { era: 2, xact: String(xact) }));
  for (const to of ['100', '120', '121', ERA_END]) await sealUpTo(log, 1, to);
  for (const to of ['99', '130', '180']) await sealUpTo(log, 2, to);
  return log;
}

/** The log as the verifier asks for it, with the queries that it documents and without a witness. A bound that is
 *  no number finds no rows, as in SQL. */
export function asFound(
  log: LogInMemory,
  publicKeys = new Map([[log.ring.audit.id, log.ring.audit.publicKey]]),
): LogToVerify {
  const head = log.seals.at(-1);
  const sealedEras = new Set(log.seals.map((seal) => seal.era));
  return {
    seals: log.seals.toSorted((a, b) => a.number - b.number),
    rowsOf: (era, from, to) => rowsOf(log.rows, era, from, to),
    unsealed: log.rows.filter((row) =>
      row.era === head?.era ? isReached(head.toXact, row.xact) : !sealedEras.has(row.era),
    ),
    era: log.era,
    currentXmin: log.xmin,
    currentXmax: log.xmax.toString(),
    publicKeys,
  };
}
