import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { isHeadedBy } from '../rules/charge.ts';
import { kindFor, relationState } from '../rules.ts';
import { listColleagues } from '../store/memberships.ts';
import { isKeptFrom, listPersonCodes } from '../store/person-codes.ts';
import { listOpenRelationsIn } from '../store/relation-lists.ts';
import type { Membership, Relation } from '../types.ts';
import { askableRoles } from './ask-relation.ts';

/** The relations that a colleague takes over from another one, and the colleague, checked: the relations are in force,
 *  of one holder, of a service that the actor heads; the colleague is of the same service and her role fits each.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'nobody-to-hand-over' for a relation that is not there; 'same-colleague'; 'kind-not-hers'; 'cannot-be-chosen'
 *  with the codes of the people beside whom the colleague may not stand, without saying why */
export async function findTakeover(
  tx: Tx,
  me: SignedIn,
  relationIds: readonly string[],
  membershipId: string,
  now: Date,
): Promise<{ ok: true; relations: Relation[]; colleague: Membership } | OrganisationRefusal> {
  const bodies = [
    ...new Set(me.roles.filter((r) => r.role === 'head-of-service').map((r) => r.organisationId)),
  ].filter((id) => id !== null);
  const all = (await listOpenRelationsIn(tx, bodies)).filter(
    (r) => r.substitutesFor === null && isHeadedBy(me, r) && relationState(r, now) === 'active',
  );
  const relations = all.filter((r) => relationIds.includes(r.id));
  const first = relations[0];
  if (
    first === undefined ||
    relations.length !== new Set(relationIds).size ||
    relations.some((r) => r.accountId !== first.accountId)
  )
    return refuse('nobody-to-hand-over', 'relationIds');
  const colleague = (await listColleagues(tx, first.territoryId, askableRoles)).find(
    (m) => m.id === membershipId && isHeadedBy(me, m),
  );
  if (colleague === undefined) return refuse('kind-not-hers', 'membershipId');
  if (colleague.accountId === first.accountId) return refuse('same-colleague', 'membershipId');
  const fits = (r: Relation) =>
    kindFor(colleague.role) === r.kind &&
    colleague.organisationId === r.organisationId &&
    colleague.serviceId === r.serviceId;
  if (!relations.every(fits)) return refuse('kind-not-hers', 'membershipId');
  const kept: string[] = [];
  for (const r of relations) if (await isKeptFrom(tx, r.personId, colleague.accountId)) kept.push(r.personId);
  if (kept.length === 0) return { ok: true, relations, colleague };
  const codes = await listPersonCodes(tx, kept);
  return refuse('cannot-be-chosen-for', 'membershipId', { codes: [...codes.values()].sort().join(', ') });
}
