import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { decidesOver, isHeadedBy } from '../rules/charge.ts';
import { endOfDay, endProblem, relationState } from '../rules.ts';
import { updateRelationEnd } from '../store/relation-changes.ts';
import { listRelationsOf } from '../store/relations.ts';
import { dayField } from '../types.ts';
import { appendRelationEvent } from './relation-events.ts';

/** The form: the new last day. */
export const renewSchema = z.strictObject({ until: dayField });

/** Gives a relation another last day, sooner or later. Only who has the person in charge, or the head of that
 *  service, does so: nobody lengthens her own access, and a substitute not at all.
 *  @param version what the writer saw
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent'; 'only-in-charge'; 'substitute-renews-not'; 'not-in-this-state' for one that is over or has no
 *  end; 'day-in-the-past'; 'end-too-far'; 'changed-meanwhile' */
export async function renewRelation(
  tx: Tx,
  me: SignedIn,
  personId: string,
  relationId: string,
  version: number | undefined,
  input: z.output<typeof renewSchema>,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const relations = await listRelationsOf(tx, personId);
  const relation = relations.find((r) => r.id === relationId);
  if (relation === undefined) return refuse('absent');
  if (!isHeadedBy(me, relation)) {
    if (relation.substitutesFor !== null) return refuse('substitute-renews-not');
    if (relation.accountId === me.accountId || !decidesOver(relation, relations, me, now))
      return refuse('only-in-charge');
  }
  if (relationState(relation, now) === 'ended' || relation.validTo === null || relation.accountId === null)
    return refuse('not-in-this-state');
  const days = endProblem(input.until, dayInRome(now));
  if (days) return refuse(days, 'until');
  if (relation.version !== version || !(await updateRelationEnd(tx, relation, endOfDay(input.until))))
    return refuse('changed-meanwhile');
  await appendRelationEvent(tx, organisationEvents.relationRenewed, relation);
  return { ok: true };
}
