import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { CompanyId } from '../../companies/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { DescriptionContent, PlaceDescriptionId, PlaceInvitationId } from '../types.ts';

/** A link as the door knows it, without an account: what its page greets with, and where an answer goes. */
export type OpenInvitation = {
  id: PlaceInvitationId;
  territoryId: TerritoryId;
  companyId: CompanyId;
  companyName: string;
  organisationName: string;
  contactLine: string;
  createdBy: AccountId;
  expiresAt: Date;
};

/** The link of a token that opens at this instant: neither expired nor withdrawn.
 *  @param tokenHash SHA-256 of the token */
export async function findOpenInvitation(
  tx: SystemTx,
  tokenHash: Buffer,
  now: Date,
): Promise<OpenInvitation | undefined> {
  const { rows } = await sql<OpenInvitation>`
    select id, territory_id as "territoryId", company_id as "companyId", company_name as "companyName",
      organisation_name as "organisationName", contact_line as "contactLine", created_by as "createdBy",
      expires_at as "expiresAt"
      from app.place_invitation
     where token_hash = ${tokenHash} and revoked_at is null and expires_at > ${now}::timestamptz`.execute(
    tx.db,
  );
  return rows[0];
}

/** Writes what a company sent. The same form sent twice is one row: its id came with the form. */
export async function insertDescription(
  tx: SystemTx,
  d: { id: PlaceDescriptionId; content: DescriptionContent; now: Date },
  by: Pick<OpenInvitation, 'id' | 'territoryId' | 'companyId'>,
): Promise<void> {
  await sql`
    insert into app.place_description (id, territory_id, company_id, invitation_id, content, sent_at)
    values (${d.id}, ${by.territoryId}, ${by.companyId}, ${by.id}, ${JSON.stringify(d.content)}::jsonb, ${d.now})
    on conflict do nothing`.execute(tx.db);
}
