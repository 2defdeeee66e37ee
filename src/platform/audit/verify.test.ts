import { describe, expect, it } from 'vitest';
import type { FindingKind } from './finding.ts';
import { anAuditRow, aSealedLog, asFound, type LogInMemory, sealUpTo } from './fixtures.ts';
import { ERA_END, witnessOf } from './seal-chain.ts';
import { type LogToVerify, verifyLog } from './verify.ts';

const honest = await aSealedLog();
const copy = (): LogInMemory => ({ ...honest, rows: [...honest.rows], seals: [...honest.seals] });

async function kinds(log: LogInMemory, more: Partial<LogToVerify> = {}): Promise<FindingKind[]> {
  const { findings, ok } = await verifyLog({ ...asFound(log), ...more });
  expect(ok).toBe(findings.length === 0);
  return [...new Set(findings.map(({ kind }) => kind))];
}

describe('an honest log', () => {
  it('passes, read from arrays or from a stream', async () => {
    expect(await verifyLog(asFound(honest))).toMatchObject({
      ok: true,
      findings: [],
      rows: 40,
      unsealedRows: 4,
      seals: 7,
      head: { number: 7 },
    });
    const found = asFound(honest);
    async function* stream<T>(all: Iterable<T> | AsyncIterable<T>) {
      yield* all;
    }
    const streamed = { ...found, seals: stream(found.seals), unsealed: stream(found.unsealed) };
    const verdict = await verifyLog({
      ...streamed,
      rowsOf: async (...range) => stream(await found.rowsOf(...range)),
    });
    expect(verdict.ok).toBe(true);
  });

  it('passes with a partner who holds an older head, and while it goes on', async () => {
    const log = copy();
    await sealUpTo(log, 2, '200');
    for (const seal of honest.seals) expect(await kinds(log, { witnessHead: witnessOf(seal) })).toEqual([]);
  });

  it('passes while it is empty, and when its era is closed before the next begins', async () => {
    expect(await kinds({ ...copy(), rows: [], seals: [], era: 1 })).toEqual([]);
    const log = copy();
    await sealUpTo(log, 2, ERA_END);
    expect(await kinds({ ...log, era: 3, xmin: 5n, xmax: 5n })).toEqual([]);
  });

  it('reports what the database cannot give as a fault, not as a verdict', async () => {
    const rowsOf = () => Promise.reject(new Error('connection lost'));
    await expect(verifyLog({ ...asFound(honest), rowsOf })).rejects.toThrow('connection lost');
    async function* halfway() {
      yield anAuditRow(1);
      throw new Error('connection lost');
    }
    await expect(verifyLog({ ...asFound(honest), rowsOf: halfway })).rejects.toThrow('connection lost');
  });
});

describe('each kind of tamper has its name', () => {
  it('a row of the wrong shape: row-changed-or-missing', async () => {
    const log = copy();
    log.rows[3] = { ...anAuditRow(3), personIds: null as never };
    expect(await kinds(log)).toEqual(['row-changed-or-missing']);
  });

  it('a seal of the wrong shape: seal-broken, and the verifier goes on', async () => {
    const log = copy();
    log.seals[2] = { ...log.seals[2], root: null as never, toXact: 'soon' } as never;
    expect(await kinds(log)).toContain('seal-broken');
    expect((await verifyLog(asFound(log))).seals).toBe(7);
  });

  it('an unknown key: seal-broken', async () => {
    expect(await kinds(honest, { publicKeys: new Map() })).toEqual(['seal-broken']);
  });

  it('a seal left out: seal-missing', async () => {
    const log = copy();
    log.seals.splice(2, 1);
    expect(await kinds(log)).toContain('seal-missing');
  });

  it('an end cut off with its seals: head-behind-witness', async () => {
    const log = {
      ...copy(),
      seals: honest.seals.slice(0, 5),
      rows: honest.rows.filter((row) => row.era === 1 || Number(row.xact) < 99),
    };
    const witnessHead = witnessOf(honest.seals[6] ?? expect.fail());
    expect(await kinds(log)).toEqual([]);
    expect(await kinds(log, { witnessHead })).toEqual(['head-behind-witness']);
    expect(await kinds({ ...log, seals: [], rows: [], era: 1 }, { witnessHead })).toEqual([
      'head-behind-witness',
    ]);
  });

  it('history rewritten with the real key: head-differs-from-witness', async () => {
    const log: LogInMemory = { ...copy(), seals: honest.seals.slice(0, 4) };
    log.rows.splice(22, 1);
    for (const to of ['99', '130', '180']) await sealUpTo(log, 2, to);
    expect(await kinds(log)).toEqual([]);
    const witnessHead = witnessOf(honest.seals[6] ?? expect.fail());
    expect(await kinds(log, { witnessHead })).toEqual(['head-differs-from-witness']);
  });

  it('a row in a closed or skipped era: row-outside-any-seal', async () => {
    for (const era of [0, -1]) {
      const log = copy();
      log.rows.push(anAuditRow(77, { era }));
      expect(await kinds(log)).toEqual(['row-outside-any-seal']);
    }
  });

  it('a row that the seals have passed, or without a transaction number: row-outside-any-seal', async () => {
    for (const xact of ['150', '-1', '', 'infinity']) {
      expect(await kinds(honest, { unsealed: [anAuditRow(77, { era: 2, xact })] })).toEqual([
        'row-outside-any-seal',
      ]);
    }
  });

  it('a row that waits in an era already closed: row-outside-any-seal', async () => {
    const log = copy();
    await sealUpTo(log, 2, ERA_END);
    const unsealed = [anAuditRow(77, { era: 2, xact: '199' })];
    expect(await kinds(log, { unsealed })).toContain('row-outside-any-seal');
  });

  it('a row from the future: future-row', async () => {
    for (const change of [
      { era: 2, xact: '260' },
      { era: 3, xact: '100' },
    ]) {
      const log = copy();
      log.rows.push(anAuditRow(77, change));
      expect(await kinds(log)).toEqual(['future-row']);
    }
  });

  it('a database behind its seals: seal-ahead-of-database', async () => {
    expect(await kinds(honest, { currentXmin: '179' })).toEqual(['seal-ahead-of-database']);
    for (const era of [1, 3]) {
      expect(await kinds(honest, { era, unsealed: [] })).toEqual(['seal-ahead-of-database']);
    }
    const closed = copy();
    await sealUpTo(closed, 2, ERA_END);
    expect(await kinds(closed, { era: 4 })).toEqual(['seal-ahead-of-database']);
  });

  it('a row that could have been sealed and was not: seal-overdue', async () => {
    const at = (n: number) => anAuditRow(n).at;
    expect(await kinds(honest, { sealDueBefore: at(40) })).toEqual(['seal-overdue']);
    expect(await kinds(honest, { sealDueBefore: at(39) })).toEqual([]);
    // Above xmin a transaction may still be running: these rows cannot be sealed yet.
    const running = honest.rows.slice(-2);
    expect(await kinds(honest, { sealDueBefore: at(59), unsealed: running })).toEqual([]);
  });
});
