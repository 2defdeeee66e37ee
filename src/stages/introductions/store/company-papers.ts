import { sql } from 'kysely';
import type { SystemTx, Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Introduction } from '../types.ts';

const table = 'company_paper';

/** What is known of a paper once it was made: never what it holds, nor its link. */
export type CompanyPaper = {
  id: string;
  personId: string;
  introductionId: string;
  madeBy: AccountId;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  version: number;
};

/** Papers made for a company of one introduction, the newest first. */
export async function listCompanyPapers(tx: Tx, introductionId: string): Promise<CompanyPaper[]> {
  const rows = await tx.db
    .selectFrom(table)
    .select([
      'id',
      'person_id',
      'introduction_id',
      'made_by',
      'made_at',
      'expires_at',
      'revoked_at',
      'version',
    ])
    .where('introduction_id', '=', introductionId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'introduction');
  return rows.map((r) => ({
    id: r.id,
    personId: r.person_id,
    introductionId: r.introduction_id,
    madeBy: r.made_by as AccountId,
    madeAt: r.made_at,
    expiresAt: r.expires_at,
    revokedAt: r.revoked_at,
    version: r.version,
  }));
}

/** Keeps a paper as it was sealed, under the hash of its link. */
export async function insertCompanyPaper(
  tx: Tx,
  i: Pick<Introduction, 'id' | 'territoryId' | 'personId'>,
  p: { id: string; tokenHash: Buffer; sealed: Buffer; madeAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.db
    .insertInto(table)
    .values({
      id: p.id,
      territory_id: i.territoryId,
      person_id: i.personId,
      introduction_id: i.id,
      token_hash: p.tokenHash,
      sealed: p.sealed,
      made_by: tx.actor.accountId,
      made_at: p.madeAt,
      expires_at: p.expiresAt,
    })
    .execute();
}

/** Empties a paper. @returns false when it was withdrawn meanwhile */
export async function emptyCompanyPaper(
  tx: Tx,
  p: Pick<CompanyPaper, 'id' | 'version'>,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ sealed: null, revoked_at: now, version: p.version + 1 })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What lies sealed under a link, if it opens today. In a transaction of the purpose `hosting`. */
export async function findSealedPaper(
  tx: SystemTx,
  tokenHash: Buffer,
  now: Date,
): Promise<{ id: string; sealed: Buffer } | undefined> {
  const row = await tx.db
    .selectFrom(table)
    .select(['id', 'sealed'])
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.sealed ? { id: row.id, sealed: row.sealed } : undefined;
}

/** Takes the turn at a link until the transaction ends: two tries at once would be counted as one.
 *  @returns false while another one is being tried */
export async function takeTurnAt(tx: SystemTx, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(encode(${tokenHash}::bytea, 'hex'), 0)) as taken`.execute(
    tx.db,
  );
  return rows[0]?.taken === true;
}
