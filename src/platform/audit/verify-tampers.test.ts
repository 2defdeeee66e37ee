import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aKeyRing } from '../crypto/fixtures.ts';
import type { AuditRow } from './canonical.ts';
import { aSealedLog, asFound, type LogInMemory, sealUpTo } from './fixtures.ts';
import { type Seal, signSeal, witnessOf } from './seal-chain.ts';
import { verifyLog } from './verify.ts';

const SEALED_ROWS = 36;
const honest = await aSealedLog();
const witnessHead = witnessOf(honest.seals.at(-1) as Seal);
const stranger = aKeyRing();
const publicKeys = new Map([[honest.ring.audit.id, honest.ring.audit.publicKey]]);

const ROW_COLUMNS = Object.keys(honest.rows[1] ?? {}) as (keyof AuditRow)[];
const SEAL_COLUMNS = Object.keys(honest.seals[0] ?? {}) as (keyof Seal)[];

/** One act of a superuser with a free hand; `a` and `b` choose where, `some` is put in. */
type Tamper = (log: LogInMemory, a: number, b: number, some: string) => void | Promise<void>;

const row = (log: LogInMemory, n: number) => log.rows[n % SEALED_ROWS] as AuditRow;
const seal = (log: LogInMemory, n: number) => log.seals[n % log.seals.length] as Seal;

function other(value: unknown, some: string): unknown {
  if (typeof value === 'number') return value + 1 + (some.length % 3);
  if (Array.isArray(value)) return some.length % 2 === 0 ? [...value, some] : [some, ...value.slice(1), some];
  if (value !== null && some.length % 5 === 0) return null;
  return /^\d+$/.test(String(value))
    ? String(BigInt(String(value)) + BigInt(1 + some.length))
    : `${value ?? ''}${some}x`;
}

function edited<T extends object>(item: T, columns: readonly (keyof T)[], which: number, some: string): T {
  const column = columns[which % columns.length] as keyof T;
  const value = other(item[column], some);
  // No database column of ours holds null for a number or an order.
  return { ...item, [column]: value === null && column === 'xact' ? '1' : value };
}

const TAMPERS: Record<string, Tamper> = {
  'edits a column of a row': (log, a, b, some) => {
    log.rows[a % SEALED_ROWS] = edited(row(log, a), ROW_COLUMNS, b, some);
  },
  'deletes a row': (log, a) => {
    log.rows.splice(a % SEALED_ROWS, 1);
  },
  'deletes many rows': (log, a, b) => {
    log.rows.splice(a % SEALED_ROWS, 1 + (b % SEALED_ROWS));
  },
  'inserts a row among the sealed': (log, a, _, some) => {
    log.rows.push({ ...row(log, a), id: `${row(log, a).id}${some}x` });
  },
  'inserts a row twice': (log, a) => {
    log.rows.push(row(log, a));
  },
  'changes the order of two rows': (log, a, b) => {
    const [one, two] = [row(log, a), row(log, b)];
    const apart = one.xact !== two.xact || one.era !== two.era;
    log.rows[a % SEALED_ROWS] = apart ? { ...one, xact: two.xact, era: two.era } : { ...one, xact: '1' };
    if (apart) log.rows[b % SEALED_ROWS] = { ...two, xact: one.xact, era: one.era };
  },
  'moves a row behind the seals': (log, a) => {
    log.rows[a % SEALED_ROWS] = { ...row(log, a), era: 2, xact: '190' };
  },
  'swaps the contents of two rows': (log, a, b) => {
    const at = (b % SEALED_ROWS) + (a % SEALED_ROWS === b % SEALED_ROWS ? 1 : 0);
    const [one, two] = [row(log, a), row(log, at)];
    log.rows[a % SEALED_ROWS] = { ...two, id: one.id };
    log.rows[at % SEALED_ROWS] = { ...one, id: two.id };
  },
  'truncates the table': (log) => {
    log.rows = [];
  },
  'truncates both tables': (log) => {
    log.rows = [];
    log.seals = [];
  },
  'cuts off the end, rows and seals': (log, a) => {
    const last = log.seals.splice(4 + (a % 3))[0] as Seal;
    log.rows = log.rows.filter(
      (r) => r.era < last.era || (r.era === last.era && BigInt(r.xact) < BigInt(last.fromXact)),
    );
  },
  'edits a column of a seal': (log, a, b, some) => {
    log.seals[a % log.seals.length] = edited(seal(log, a), SEAL_COLUMNS, b, some);
  },
  'drops a seal that has another behind it': (log, a) => {
    log.seals.splice(a % (log.seals.length - 1), 1);
  },
  'drops the last seal': (log) => {
    log.seals.pop();
  },
  'drops a seal and numbers the rest anew': (log, a) => {
    log.seals.splice(a % (log.seals.length - 1), 1);
    log.seals = log.seals.map((each, index) => ({ ...each, number: index + 1 }));
  },
  'writes a seal twice': (log, a) => {
    log.seals.push(seal(log, a));
  },
  'writes a seal again at the end': (log, a) => {
    log.seals.push({ ...seal(log, a), number: log.seals.length + 1 });
  },
  'signs a seal with a key of his own': (log, a) => {
    const { keyId, signature: _, ...unsigned } = seal(log, a);
    log.seals[a % log.seals.length] = {
      ...signSeal(stranger, unsigned),
      keyId,
    };
  },
  'rewrites a row and every seal with a key of his own': (log, a, b) => forge(log, a, b, stranger),
  'rewrites a row and every seal with the stolen key': (log, a, b) => forge(log, a, b, log.ring),
  'goes back to an older state and lets the log go on': async (log, a, b) => {
    const last = log.seals.splice(4 + (a % 3))[0] as Seal;
    log.rows = log.rows.filter((r) => r.era < last.era || BigInt(r.xact) < BigInt(last.fromXact));
    const from = Number(last.fromXact);
    log.rows.push({ ...row(honest, b), era: 2, xact: String(from + 1) });
    for (let step = 0; step < 4; step++) await sealUpTo(log, 2, String(from + 2 + step));
  },
};

/** Edits a row without moving it, then seals everything anew. */
async function forge(log: LogInMemory, a: number, b: number, ring: LogInMemory['ring']): Promise<void> {
  const still = ROW_COLUMNS.filter((column) => column !== 'era' && column !== 'xact');
  log.rows[a % SEALED_ROWS] = edited(row(log, a), still, b, 'forged');
  const before = log.seals;
  log.seals = [];
  log.ring = ring;
  for (const { era, toXact } of before) await sealUpTo(log, era, toXact);
}

/** What a partner's copy of the head alone can find: nothing that is left in the database contradicts them. */
const ONLY_BY_A_WITNESS = new Set([
  'truncates both tables',
  'cuts off the end, rows and seals',
  'drops the last seal',
  'rewrites a row and every seal with the stolen key',
  'goes back to an older state and lets the log go on',
]);

it.each(Object.keys(TAMPERS))('finds it when somebody %s', async (name) => {
  const tamper = TAMPERS[name] as Tamper;
  const needed = ONLY_BY_A_WITNESS.has(name);
  await fc.assert(
    fc.asyncProperty(fc.nat(9999), fc.nat(9999), fc.string({ maxLength: 6 }), async (a, b, some) => {
      const log: LogInMemory = { ...honest, rows: [...honest.rows], seals: [...honest.seals] };
      await tamper(log, a, b, some);
      const found = asFound(log, publicKeys);
      expect((await verifyLog({ ...found, witnessHead })).ok).toBe(false);
      expect((await verifyLog(found)).ok).toBe(needed);
    }),
    { numRuns: 50 },
  );
});

it('finds nothing where nothing was done', async () => {
  expect((await verifyLog({ ...asFound(honest, publicKeys), witnessHead })).findings).toEqual([]);
});
