import { randomUUID } from 'node:crypto';
import { kindFor } from './rules.ts';
import type {
  AccountId,
  Membership,
  MembershipId,
  Organisation,
  OrganisationId,
  Relation,
  RelationId,
  Role,
  TerritoryId,
} from './types.ts';

const id = <T>() => randomUUID() as T;

/** A municipality. */
export function anOrganisation(changes: Partial<Organisation> = {}): Organisation {
  return {
    id: id<OrganisationId>(),
    territoryId: id<TerritoryId>(),
    kind: 'municipality',
    name: 'Comune di Rignano sull’Arno',
    seat: null,
    ipaCode: null,
    version: 1,
    ...changes,
  };
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

type Plants = { asSuperuser(text: string, values?: unknown[]): Promise<unknown[]> };
type Holder = {
  accountId: string;
  roles: readonly {
    role: Role;
    organisationId: string | null;
    serviceId: string | null;
    territoryId: string | null;
  }[];
};

/** Plants, for a test, a person whom an account has in charge by its first role. @returns her id */
export async function plantPerson(db: Plants, holder: Holder): Promise<string> {
  const personId = randomUUID();
  const role = holder.roles[0];
  if (role === undefined) throw new Error('the holder has no role');
  const code = Array.from(personId.replaceAll('-', ''), (c) => c.toUpperCase())
    .slice(0, 6)
    .join('');
  await db.asSuperuser(
    'insert into app.person (id, territory_id, code, registered_by, registered_for) values ($1, $2, $3, $4, $5)',
    [personId, role.territoryId, code, holder.accountId, role.organisationId],
  );
  await plantRelation(db, personId, holder);
  return personId;
}

/** Plants, for a test, a relation in force without an end, of the kind of the account's first role. @returns its id */
export async function plantRelation(db: Plants, personId: string, holder: Holder): Promise<string> {
  const role = holder.roles[0];
  const kind = role && kindFor(role.role);
  if (role === undefined || kind === undefined) throw new Error('the holder’s role has no relation');
  const relationId = randomUUID();
  await db.asSuperuser(
    `insert into app.relation (id, territory_id, person_id, account_id, organisation_id, service_id, kind, purpose, legal_basis, asked_by, granted_by, granted_at, evidence)
     values ($1, $2, $3, $4, $5, $6, $7, 'referral', 'GDPR 6.1.e', $4, $4, now(), 'registration')`,
    [relationId, role.territoryId, personId, holder.accountId, role.organisationId, role.serviceId, kind],
  );
  return relationId;
}
