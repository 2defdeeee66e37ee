import type { Finding } from './finding.ts';
import { type Seal, sealHash, type Witness } from './seal-chain.ts';
import { type RowSource, sealedRows, UnreadableRow } from './sealed-rows.ts';
import { chainFindings, isWellShaped, type PublicKeys, sealFindings } from './verify-chain.ts';
import { type DatabasePosition, headFindings, unsealedRowFindings } from './verify-tail.ts';

/** The log as it is found, and what it is judged by. Read everything in one REPEATABLE READ transaction.
 *  - `seals`: all of them, ordered by number
 *  - `rowsOf`: the rows of an era with `from` ≤ xact < `to`, in any order ('infinity': no upper bound)
 *  - `unsealed`: every row that no seal covers: beyond the head in its era, and all rows of other eras without seals
 *  - `currentXmin`, `currentXmax`: `pg_snapshot_xmin/xmax(pg_current_snapshot())`
 *  - `witnessHead`: the newest head a partner holds; without it a log cut back at its end cannot be told from a short one
 *  - `sealDueBefore`: time text; what is older should be sealed. Leave it out where sealing may be at rest */
export type LogToVerify = {
  readonly seals: Iterable<Seal> | AsyncIterable<Seal>;
  readonly rowsOf: (era: number, from: string, to: string) => RowSource | Promise<RowSource>;
  readonly unsealed: RowSource;
  readonly era: number;
  readonly currentXmin: bigint | string;
  readonly currentXmax: bigint | string;
  readonly witnessHead?: Witness | undefined;
  readonly sealDueBefore?: string | undefined;
  readonly publicKeys: PublicKeys;
};

/** `rows` counts sealed and unsealed ones together; `head` is the last seal, for handing to partners. */
export type Verdict = {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly unsealedRows: number;
  readonly seals: number;
  readonly head: Seal | undefined;
};

/** Finds whether anybody has edited, deleted, inserted or moved a sealed row, or touched the seals themselves.
 *  Cannot see a change to a row before its seal (about a second), nor an end cut off without a witness.
 *  Time grows with rows and seals; memory with the rows of the largest seal.
 *  @throws only what the sources throw: a log that cannot be read is a fault, not a verdict */
export async function verifyLog(log: LogToVerify): Promise<Verdict> {
  const findings: Finding[] = [];
  let head: Seal | undefined;
  let seals = 0;
  let sealed = 0;
  let witnessMet = log.witnessHead === undefined;
  for await (const seal of log.seals) {
    seals += 1;
    findings.push(...sealFindings(seal, log.publicKeys));
    // Nothing can be asked about a malformed seal; the next one then shows the break in the chain.
    if (!isWellShaped(seal)) continue;
    findings.push(...chainFindings(head, seal));
    const rows = await rowFindings(log, seal);
    findings.push(...rows.findings);
    sealed += rows.count;
    if (seal.number === log.witnessHead?.number) {
      witnessMet = true;
      if (sealHash(seal) !== log.witnessHead.hash) {
        findings.push({
          kind: 'head-differs-from-witness',
          detail: `Seal ${seal.number} is not the one a partner holds.`,
        });
      }
    }
    head = seal;
  }
  if (!witnessMet) {
    const detail = `A partner holds seal ${log.witnessHead?.number}; the last one here is ${head?.number ?? 'none'}.`;
    findings.push({ kind: 'head-behind-witness', detail });
  }
  const now = { era: log.era, xmin: BigInt(log.currentXmin), xmax: BigInt(log.currentXmax) };
  if (head !== undefined) findings.push(...headFindings(head, now));
  const tail = await tailFindings(log, head, now);
  findings.push(...tail.findings);
  const rows = sealed + tail.count;
  return { ok: findings.length === 0, findings, rows, unsealedRows: tail.count, seals, head };
}

async function rowFindings(log: LogToVerify, seal: Seal): Promise<{ count: number; findings: Finding[] }> {
  const rows = await log.rowsOf(seal.era, seal.fromXact, seal.toXact);
  const found = (count: number, why: string) => {
    const detail = `The rows of seal ${seal.number} (sealed ${seal.sealedAt}) ${why}.`;
    return { count, findings: [{ kind: 'row-changed-or-missing', detail } as const] };
  };
  try {
    const { rowCount, root } = await sealedRows(rows);
    if (rowCount !== seal.rowCount) return found(rowCount, `are ${rowCount}, not ${seal.rowCount}`);
    return root === seal.root
      ? { count: rowCount, findings: [] }
      : found(rowCount, 'are not what was sealed');
  } catch (error) {
    if (error instanceof UnreadableRow) return found(0, 'hold a value that cannot be read');
    throw error;
  }
}

async function tailFindings(log: LogToVerify, head: Seal | undefined, now: DatabasePosition) {
  const findings: Finding[] = [];
  let count = 0;
  for await (const row of log.unsealed) {
    count += 1;
    findings.push(...unsealedRowFindings(row, head, now, log.sealDueBefore));
  }
  return { count, findings };
}
