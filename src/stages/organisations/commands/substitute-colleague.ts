import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { endOfDay, endProblem, startOfDay } from '../rules.ts';
import { listSubstitutions } from '../store/relation-changes.ts';
import { insertRelation } from '../store/relations.ts';
import { choiceField, choicesField, dayField, legalBases, type RelationId } from '../types.ts';
import { findTakeover } from './find-takeover.ts';
import { appendRelationEvent } from './relation-events.ts';

/** The form: the relations of the absent colleague, who stands in, from which day to which. */
export const substituteSchema = z.strictObject({
  relationIds: choicesField,
  membershipId: choiceField,
  from: dayField,
  until: dayField,
});

/** The head lets a colleague stand in for an absent one, for some days, without either's acceptance: new relations
 *  from day to day, which end alone. The absent colleague's own go on.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses what `findTakeover` refuses; 'day-in-the-past', 'days-reversed', 'end-too-far'; 'already-substituted' where
 *  somebody stands in on one of these days */
export async function substituteColleague(
  tx: Tx,
  me: SignedIn,
  input: z.output<typeof substituteSchema>,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const today = dayInRome(now);
  if (input.from < today) return refuse('day-in-the-past', 'from');
  if (input.until < input.from) return refuse('days-reversed', 'until');
  const days = endProblem(input.until, today);
  if (days) return refuse(days, 'until');
  const found = await findTakeover(tx, me, input.relationIds, input.membershipId, now);
  if (!found.ok) return found;
  const until = endOfDay(input.until);
  const from = input.from === today ? undefined : startOfDay(input.from);
  const standing = await listSubstitutions(
    tx,
    found.relations.map((r) => r.id),
  );
  if (standing.some((s) => s.validFrom < until && (s.validTo === null || s.validTo > (from ?? now))))
    return refuse('already-substituted', 'relationIds');
  for (const absent of found.relations) {
    await insertRelation(tx, {
      id: randomUUID() as RelationId,
      territoryId: absent.territoryId,
      personId: absent.personId,
      accountId: found.colleague.accountId,
      organisationId: absent.organisationId,
      serviceId: found.colleague.serviceId,
      kind: absent.kind,
      purpose: absent.purpose,
      legalBasis: legalBases[absent.purpose],
      evidence: 'substitution',
      grantedNow: true,
      substitutesFor: absent.id,
      validTo: until,
      ...(from ? { validFrom: from } : {}),
    });
    await appendRelationEvent(tx, organisationEvents.relationSubstituted, absent);
  }
  return { ok: true };
}
