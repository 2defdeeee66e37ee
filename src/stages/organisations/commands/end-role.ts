import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { isOpen } from '../rules.ts';
import { endMembershipRow, findMembership } from '../store/memberships.ts';

/** Ends a role in a body, now: what it opened is closed at the next request. The people its holder followed stay on
 *  the page of the head of service until they are handed over.
 *  @param version what the writer saw
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent' when it is not a role of this body; 'own-account', since nobody closes herself out by mistake;
 *  'not-in-this-state' when it had ended; 'changed-meanwhile' */
export async function endRole(
  tx: Tx,
  organisationId: string,
  membershipId: string,
  version: number | undefined,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const membership = await findMembership(tx, membershipId);
  if (membership === undefined || membership.organisationId !== organisationId) return refuse('absent');
  if (membership.accountId === tx.actor.accountId) return refuse('own-account');
  if (!isOpen(membership, now)) return refuse('not-in-this-state');
  if (version !== membership.version || !(await endMembershipRow(tx, membership)))
    return refuse('changed-meanwhile');
  return { ok: true };
}
