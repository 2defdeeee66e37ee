import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { relationState } from '../rules.ts';
import { closeRelation } from '../store/relation-changes.ts';
import { findRelation } from '../store/relations.ts';

/** The colleague who was asked says no: never a fault, and no reason is asked. The timeline has no event, since who
 *  says no has no access to it; the asker reads the answer among the relations.
 *  @param version what the writer saw
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent' when nobody asked her; 'not-in-this-state' once answered or over; 'changed-meanwhile' */
export async function declineRelation(
  tx: Tx,
  relationId: string,
  version: number | undefined,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const relation = await findRelation(tx, relationId);
  if (relation === undefined || relation.accountId !== tx.actor.accountId) return refuse('absent');
  if (relationState(relation, now) !== 'waiting') return refuse('not-in-this-state');
  if (relation.version !== version || !(await closeRelation(tx, relation, 'declined')))
    return refuse('changed-meanwhile');
  await enqueueMessage(tx, {
    to: relation.askedBy,
    kind: 'relation-declined',
    link: `/persone/${relation.personId}/chi-la-segue`,
  });
  return { ok: true };
}
