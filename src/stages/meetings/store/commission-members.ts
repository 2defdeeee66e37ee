import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CommissionMember } from '../types.ts';

/** Colleagues of a territory who may be given a seat, by name. Those of health services are among them, whom nobody
 *  outside their service knows otherwise: only who may convene a meeting, or sits in one, asks this. */
export async function listCommissionMembers(tx: Tx, territoryId: string): Promise<CommissionMember[]> {
  const { rows } = await sql<CommissionMember>`
    select c.membership_id as id, c.account_id as "accountId", c.name as "accountName", c.organisation_id as "organisationId",
      'commission-member' as role
      from gate.commission_members() c join app.organisation o on o.id = c.organisation_id
     where o.territory_id = ${territoryId}::uuid order by c.name, c.membership_id`.execute(tx.db);
  return rows;
}
