import { type AuditRow, leafHash } from './canonical.ts';
import { merkleRoot } from './merkle.ts';

/** Rows as they come: an array, or a stream from the database. */
export type RowSource = Iterable<AuditRow> | AsyncIterable<AuditRow>;

/** What a seal says about its rows; `root` is lower-case hex. */
export type SealedRows = { readonly rowCount: number; readonly root: string };

/** A row whose values have not the types they should have: somebody changed the table, not only the row. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}

/** Root and number of a seal's rows, ordered by transaction and then id whatever order they come in: sealing and
 *  verifying agree without trusting a database's collation. Holds one hash a row in memory.
 *  @throws UnreadableRow (see `leafHash`) */
export async function sealedRows(rows: RowSource): Promise<SealedRows> {
  const leaves = await orderedLeaves(rows);
  return { rowCount: leaves.length, root: merkleRoot(leaves.map(({ hash }) => hash)).toString('hex') };
}

/** The leaves of a seal in the order of its tree, for `inclusionProof`. */
export async function orderedLeaves(rows: RowSource): Promise<{ id: string; xact: string; hash: Buffer }[]> {
  const leaves: { id: string; xact: string; hash: Buffer }[] = [];
  for await (const row of rows) leaves.push({ id: row.id, xact: row.xact, hash: readableLeaf(row) });
  return leaves.sort(byTransactionThenId);
}

function readableLeaf(row: AuditRow): Buffer {
  try {
    return leafHash(row);
  } catch {
    throw new UnreadableRow('a row of the audit holds a value of the wrong type');
  }
}

/** Decimal texts without leading zeros: the longer is the greater. */
function byTransactionThenId(a: { id: string; xact: string }, b: { id: string; xact: string }): number {
  return a.xact.length - b.xact.length || compare(a.xact, b.xact) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
