import type { Selectable } from 'kysely';
import type { RelationTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { RelationKind } from '../../../policy/vocabulary.ts';
import type {
  AccountId,
  EndReason,
  OrganisationId,
  Relation,
  RelationId,
  RelationPurpose,
  ServiceId,
  TerritoryId,
} from '../types.ts';

/** A row as this stage speaks of it. */
export const toRelation = (r: Selectable<RelationTable>): Relation => ({
  id: r.id as RelationId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id,
  accountId: r.account_id as AccountId | null,
  organisationId: r.organisation_id as OrganisationId,
  serviceId: r.service_id as ServiceId | null,
  kind: r.kind as RelationKind,
  purpose: r.purpose as RelationPurpose,
  legalBasis: r.legal_basis,
  validFrom: r.valid_from,
  validTo: r.valid_to,
  askedBy: r.asked_by as AccountId,
  askedAt: r.asked_at,
  grantedBy: r.granted_by as AccountId | null,
  grantedAt: r.granted_at,
  evidence: r.evidence,
  substitutesFor: r.substitutes_for as RelationId | null,
  endReason: r.end_reason as EndReason | null,
  version: r.version,
});

/** What is written when a relation begins; `grantedNow` false leaves it waiting for the other side. */
export type NewRelation = Pick<
  Relation,
  | 'id'
  | 'territoryId'
  | 'personId'
  | 'accountId'
  | 'organisationId'
  | 'serviceId'
  | 'kind'
  | 'purpose'
  | 'legalBasis'
  | 'evidence'
> & {
  grantedNow: boolean;
  validFrom?: Date;
  validTo?: Date;
  substitutesFor?: RelationId;
};

/** Writes a relation asked for by the actor. Row security refuses one that she may not open. */
export async function insertRelation(tx: Tx, r: NewRelation): Promise<void> {
  await tx.db
    .insertInto('relation')
    .values({
      id: r.id,
      territory_id: r.territoryId,
      person_id: r.personId,
      account_id: r.accountId,
      organisation_id: r.organisationId,
      service_id: r.serviceId,
      kind: r.kind,
      purpose: r.purpose,
      legal_basis: r.legalBasis,
      evidence: r.evidence,
      asked_by: tx.actor.accountId,
      granted_by: r.grantedNow ? tx.actor.accountId : null,
      granted_at: r.grantedNow ? new Date() : null,
      substitutes_for: r.substitutesFor ?? null,
      ...(r.validFrom ? { valid_from: r.validFrom } : {}),
      ...(r.validTo ? { valid_to: r.validTo } : {}),
    })
    .execute();
}

/** Relations of one person that the actor may know of, the newest first; ended ones too. */
export async function listRelationsOf(tx: Tx, personId: string): Promise<Relation[]> {
  const rows = await tx.db
    .selectFrom('relation')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRelation);
}

/** One relation, if the actor may know of it. */
export async function findRelation(tx: Tx, id: string): Promise<Relation | undefined> {
  const row = await tx.db.selectFrom('relation').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRelation(row);
}
