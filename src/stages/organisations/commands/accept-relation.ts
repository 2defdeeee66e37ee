import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { kindFor, relationState } from '../rules.ts';
import { grantRelation } from '../store/relation-changes.ts';
import { findRelation } from '../store/relations.ts';
import { appendRelationEvent } from './relation-events.ts';

/** The colleague who was asked accepts: from now until the last day she walks with the person.
 *  @param version what the writer saw
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent' when nobody asked her; 'not-in-this-state' once answered or over; 'kind-not-hers' when her role
 *  in that body has ended meanwhile; 'changed-meanwhile' */
export async function acceptRelation(
  tx: Tx,
  me: SignedIn,
  relationId: string,
  version: number | undefined,
  now: Date,
): Promise<{ ok: true; personId: string } | OrganisationRefusal> {
  const relation = await findRelation(tx, relationId);
  if (relation === undefined || relation.accountId !== me.accountId) return refuse('absent');
  if (relationState(relation, now) !== 'waiting') return refuse('not-in-this-state');
  const holds = me.roles.some(
    (r) =>
      r.organisationId === relation.organisationId &&
      r.serviceId === relation.serviceId &&
      kindFor(r.role) === relation.kind,
  );
  if (!holds) return refuse('kind-not-hers');
  if (relation.version !== version || !(await grantRelation(tx, relation)))
    return refuse('changed-meanwhile');
  await appendRelationEvent(tx, organisationEvents.relationAccepted, relation);
  await enqueueMessage(tx, {
    to: relation.askedBy,
    kind: 'relation-accepted',
    link: `/persone/${relation.personId}/chi-la-segue`,
  });
  return { ok: true, personId: relation.personId };
}
