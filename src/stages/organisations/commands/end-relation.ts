import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { decidesOver, wouldLeaveNobody } from '../rules/charge.ts';
import { relationState } from '../rules.ts';
import { closeRelation } from '../store/relation-changes.ts';
import { listRelationsOf } from '../store/relations.ts';
import { appendRelationEvent } from './relation-events.ts';

/** Ends a relation now: its holder, who has the person in charge, or the head of that service. Access closes at the
 *  next request.
 *  @param version what the writer saw
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent'; 'only-in-charge' for anybody else; 'not-in-this-state' once over, and for those a body holds,
 *  which end with the referral; 'would-leave-nobody' for the last of a service: that one is handed over;
 *  'changed-meanwhile' */
export async function endRelation(
  tx: Tx,
  me: SignedIn,
  personId: string,
  relationId: string,
  version: number | undefined,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const relations = await listRelationsOf(tx, personId);
  const relation = relations.find((r) => r.id === relationId);
  if (relation === undefined) return refuse('absent');
  if (relation.accountId !== me.accountId && !decidesOver(relation, relations, me, now))
    return refuse('only-in-charge');
  if (relationState(relation, now) === 'ended' || relation.accountId === null)
    return refuse('not-in-this-state');
  if (wouldLeaveNobody(relations, relation, now)) return refuse('would-leave-nobody');
  // Written before the end: who ends her own relation may not write afterwards.
  await appendRelationEvent(tx, organisationEvents.relationEnded, relation);
  if (relation.version !== version || !(await closeRelation(tx, relation, 'ended')))
    return refuse('changed-meanwhile');
  return { ok: true };
}
