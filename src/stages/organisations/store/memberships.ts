import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, Membership, MembershipId, OrganisationId, Role, ServiceId } from '../types.ts';

const base = (tx: Tx) =>
  tx.db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select([
      'm.id',
      'm.account_id',
      'a.name',
      'a.active',
      'm.organisation_id',
      'm.service_id',
      'm.role',
      'm.valid_from',
      'm.valid_to',
      'm.version',
    ])
    .orderBy('a.name')
    .orderBy('m.valid_from')
    .orderBy('m.id');

type Row = Awaited<ReturnType<ReturnType<typeof base>['execute']>>[number];

const toMembership = (r: Row): Membership => ({
  id: r.id as MembershipId,
  accountId: r.account_id as AccountId,
  accountName: r.name,
  accountActive: r.active,
  organisationId: r.organisation_id as OrganisationId | null,
  serviceId: r.service_id as ServiceId | null,
  role: r.role as Role,
  validFrom: r.valid_from,
  validTo: r.valid_to,
  version: r.version,
});

/** Roles held in a body, ended ones too, by name; of a health body only those the actor may know of. */
export async function listMembershipsIn(tx: Tx, organisationId: string): Promise<Membership[]> {
  return (await base(tx).where('m.organisation_id', '=', organisationId).execute()).map(toMembership);
}

/** Roles of one account, ended ones too, where the actor may know of them. */
export async function listMembershipsOf(tx: Tx, accountId: string): Promise<Membership[]> {
  return (await base(tx).where('m.account_id', '=', accountId).execute()).map(toMembership);
}

/** One role of an account in a body, if the actor may know of it. */
export async function findMembership(tx: Tx, id: string): Promise<Membership | undefined> {
  const row = await base(tx).where('m.id', '=', id).executeTakeFirst();
  return row && toMembership(row);
}

/** Roles in force now that may be put beside a person, of active accounts of one territory, by name.
 *  @param roles only these */
export async function listColleagues(
  tx: Tx,
  territoryId: string,
  roles: readonly Role[],
): Promise<Membership[]> {
  if (roles.length === 0) return [];
  const rows = await base(tx)
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .where('o.territory_id', '=', territoryId)
    .where('a.active', '=', true)
    .where('m.role', 'in', roles)
    .where('m.valid_from', '<=', sql<Date>`now()`)
    .where((e) => e.or([e('m.valid_to', 'is', null), e('m.valid_to', '>', sql<Date>`now()`)]))
    .execute();
  return rows.map(toMembership);
}

/** Gives an account a role in a body, by the actor. */
export async function insertMembership(
  tx: Tx,
  m: {
    id: MembershipId;
    accountId: AccountId;
    organisationId: OrganisationId;
    serviceId: ServiceId | null;
    role: Role;
    validFrom?: Date;
    validTo: Date | null;
  },
): Promise<void> {
  await tx.db
    .insertInto('membership')
    .values({
      id: m.id,
      account_id: m.accountId,
      organisation_id: m.organisationId,
      service_id: m.serviceId,
      role: m.role,
      valid_to: m.validTo,
      granted_by: tx.actor.accountId,
      ...(m.validFrom ? { valid_from: m.validFrom } : {}),
    })
    .execute();
}

/** Ends a role now, by the database's clock: the next request no longer has it.
 *  @returns false when it is out of the actor's reach or somebody saved meanwhile */
export async function endMembershipRow(tx: Tx, m: Pick<Membership, 'id' | 'version'>): Promise<boolean> {
  const result = await tx.db
    .updateTable('membership')
    .set({ valid_to: sql<Date>`greatest(valid_from, clock_timestamp())`, version: m.version + 1 })
    .where('id', '=', m.id)
    .where('version', '=', m.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
