import type { Tx } from '../../../platform/database/tx.ts';
import type { CompanyId } from '../../companies/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PlaceInvitation, PlaceInvitationId } from '../types.ts';

/** The columns that the office reads: the hash of the token is not among them. */
const columns = [
  'id',
  'territory_id',
  'company_id',
  'company_name',
  'organisation_name',
  'contact_line',
  'created_by',
  'created_at',
  'expires_at',
  'revoked_at',
  'version',
] as const;
const links = (tx: Tx) => tx.db.selectFrom('place_invitation').select(columns);
type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number];

const toInvitation = (r: Row): PlaceInvitation => ({
  id: r.id as PlaceInvitationId,
  territoryId: r.territory_id as TerritoryId,
  companyId: r.company_id as CompanyId,
  companyName: r.company_name,
  organisationName: r.organisation_name,
  contactLine: r.contact_line,
  createdBy: r.created_by as AccountId,
  createdAt: r.created_at,
  expiresAt: r.expires_at,
  revokedAt: r.revoked_at,
  version: r.version,
});

/** Links made for a company, the latest first, at most 100. */
export async function listInvitations(tx: Tx, companyId: string): Promise<PlaceInvitation[]> {
  const rows = await links(tx)
    .where('company_id', '=', companyId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map(toInvitation);
}

/** One link, if the actor may read the company. */
export async function findInvitation(tx: Tx, id: string): Promise<PlaceInvitation | undefined> {
  const row = await links(tx).where('id', '=', id).executeTakeFirst();
  return row && toInvitation(row);
}

/** Writes a link, made by the actor. @param tokenHash SHA-256 of the token, which is not kept */
export async function insertInvitation(
  tx: Tx,
  i: Omit<PlaceInvitation, 'createdBy' | 'createdAt' | 'revokedAt' | 'version'>,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  await tx.db
    .insertInto('place_invitation')
    .values({
      id: i.id,
      token_hash: tokenHash,
      territory_id: i.territoryId,
      company_id: i.companyId,
      company_name: i.companyName,
      organisation_name: i.organisationName,
      contact_line: i.contactLine,
      created_by: tx.actor.accountId,
      created_at: tx.actor.at ?? now,
      expires_at: i.expiresAt,
    })
    .execute();
}

/** Withdraws a link. @returns false when it was withdrawn already */
export async function updateInvitationRevoked(
  tx: Tx,
  i: Pick<PlaceInvitation, 'id' | 'version'>,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('place_invitation')
    .set({ revoked_at: now, version: i.version + 1 })
    .where('id', '=', i.id)
    .where('version', '=', i.version)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
