import { isCharge, isInForce, kindFor, relationState } from '../rules.ts';
import type { Relation, Role } from '../types.ts';

/** Whether nobody of a service would have the person in charge once this relation is over. Substitutions end by
 *  themselves and do not count; other services are not counted either, since the one may not know of the other. */
export function wouldLeaveNobody(relations: readonly Relation[], ending: Relation, now: Date): boolean {
  if (!isCharge(ending.kind) || ending.substitutesFor !== null || relationState(ending, now) !== 'active')
    return false;
  return !relations.some(
    (r) =>
      r.id !== ending.id &&
      r.organisationId === ending.organisationId &&
      r.serviceId === ending.serviceId &&
      holdsCharge(r, now),
  );
}

/** Whether an excluded account, or body, is the only one known to have the person in charge. */
export function isOnlyInCharge(
  relations: readonly Relation[],
  excluded: { accountId: string | null; organisationId: string | null },
  now: Date,
): boolean {
  const charged = relations.filter((r) => holdsCharge(r, now));
  return charged.length > 0 && charged.every((r) => isExcludedHolder(r, excluded));
}

/** Whether a relation is held by who is excluded. */
export function isExcludedHolder(
  r: Pick<Relation, 'accountId' | 'organisationId'>,
  excluded: { accountId: string | null; organisationId: string | null },
): boolean {
  return excluded.accountId !== null
    ? r.accountId === excluded.accountId
    : r.organisationId === excluded.organisationId;
}

function holdsCharge(r: Relation, now: Date): boolean {
  return (
    isCharge(r.kind) &&
    r.accountId !== null &&
    r.substitutesFor === null &&
    relationState(r, now) === 'active'
  );
}

type Roles = {
  readonly accountId: string;
  readonly roles: readonly {
    readonly role: Role;
    readonly organisationId: string | null;
    readonly serviceId: string | null;
  }[];
};

/** Whether an account has the person in charge. */
export function hasInCharge(relations: readonly Relation[], me: Roles, now: Date): boolean {
  const holds = (r: Relation) =>
    me.roles.some((m) => m.organisationId === r.organisationId && kindFor(m.role) === r.kind);
  return relations.some(
    (r) => r.accountId === me.accountId && isCharge(r.kind) && relationState(r, now) === 'active' && holds(r),
  );
}

/** Whether an account decides over a relation held by somebody else: as head of its service, or having the person in
 *  charge; over another's charge only within the same service. */
export function decidesOver(r: Relation, relations: readonly Relation[], me: Roles, now: Date): boolean {
  if (isHeadedBy(me, r)) return true;
  const sameService = me.roles.some(
    (m) => m.organisationId === r.organisationId && m.serviceId === r.serviceId,
  );
  return hasInCharge(relations, me, now) && (!isCharge(r.kind) || sameService);
}

/** Whether an account heads the service, or the whole body, that something belongs to. */
export function isHeadedBy(
  me: Roles,
  of: { organisationId: string | null; serviceId: string | null },
): boolean {
  return me.roles.some(
    (m) =>
      m.role === 'head-of-service' &&
      m.organisationId === of.organisationId &&
      (m.serviceId === null || m.serviceId === of.serviceId),
  );
}

type Holder = {
  accountId: string;
  role: Role;
  validFrom: Date;
  validTo: Date | null;
  accountActive: boolean;
};

/** Whether the holder of a relation can still work with it: an open account, and a role in force that fits its kind. */
export function isHolderHere(
  r: Pick<Relation, 'accountId' | 'kind'>,
  members: readonly Holder[],
  now: Date,
): boolean {
  return members.some(
    (m) => m.accountId === r.accountId && m.accountActive && isInForce(m, now) && kindFor(m.role) === r.kind,
  );
}
