import { randomUUID } from 'node:crypto';
import type { Membership, MembershipId, Organisation, OrganisationId, Relation, RelationId, TerritoryId, AccountId } from './types.ts';

const id = <T>() => randomUUID() as T;

/** A municipality. */
export function anOrganisation(changes: Partial<Organisation> = {}): Organisation {
  return { id: id<OrganisationId>(), territoryId: id<TerritoryId>(), kind: 'municipality', name: 'Comune di Rignano sull’Arno', version: 1, ...changes };
}

/** A case manager's relation, in force since yesterday and without an end, as seen now. */
export function aRelation(changes: Partial<Relation> = {}): Relation {
  const since = new Date(Date.now() - 86_400_000);
  return {
    id: id<RelationId>(),
    territoryId: id<TerritoryId>(),
    personId: randomUUID(),
    accountId: id<AccountId>(),
    organisationId: id<OrganisationId>(),
    serviceId: null,
    kind: 'manages',
    purpose: 'accompaniment',
    legalBasis: 'GDPR 6.1.e',
    validFrom: since,
    validTo: null,
    askedBy: id<AccountId>(),
    askedAt: since,
    grantedBy: id<AccountId>(),
    grantedAt: since,
    evidence: 'registration',
    substitutesFor: null,
    endReason: null,
    version: 1,
    ...changes,
  };
}

/** A relation that its holder was asked into and has not answered. */
export function anAskedRelation(changes: Partial<Relation> = {}): Relation {
  return aRelation({ kind: 'coaches', grantedBy: null, grantedAt: null, ...changes });
}

/** The role of a social worker, in force. */
export function aMembership(changes: Partial<Membership> = {}): Membership {
  return {
    id: id<MembershipId>(),
    accountId: id<AccountId>(),
    accountName: 'Chiara Innocenti',
    accountActive: true,
    organisationId: id<OrganisationId>(),
    serviceId: null,
    role: 'social-worker',
    validFrom: new Date(Date.now() - 86_400_000),
    validTo: null,
    version: 1,
    ...changes,
  };
}
