import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { isOpen } from '../rules.ts';
import { closeRelation, listSubstitutions } from '../store/relation-changes.ts';
import { listOpenRelationsIn } from '../store/relation-lists.ts';
import { insertRelation } from '../store/relations.ts';
import { choiceField, choicesField, type Relation, type RelationId } from '../types.ts';
import { findTakeover } from './find-takeover.ts';
import { appendRelationEvent } from './relation-events.ts';

/** The form: the relations that pass, and to whom. */
export const handOverSchema = z.strictObject({ relationIds: choicesField, membershipId: choiceField });

/** The head hands a caseload, or part of it, to another colleague at once, without the acceptance of who had it: the
 *  new relations begin, the old ones end, and who stood in for them no longer does. An end that a relation had goes
 *  with it.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @returns how many people passed
 *  @refuses what `findTakeover` refuses; 'changed-meanwhile' */
export async function handOverCaseload(
  tx: Tx,
  me: SignedIn,
  input: z.output<typeof handOverSchema>,
  now: Date,
): Promise<{ ok: true; count: number } | OrganisationRefusal> {
  const found = await findTakeover(tx, me, input.relationIds, input.membershipId, now);
  if (!found.ok) return found;
  const { relations, colleague } = found;
  const hers = (await listOpenRelationsIn(tx, [...new Set(relations.map((r) => r.organisationId))])).filter(
    (r) => r.accountId === colleague.accountId && r.substitutesFor === null,
  );
  for (const old of relations) {
    const stands = hers.some((r) => r.personId === old.personId && r.kind === old.kind && isOpen(r, now));
    if (!stands) await openNext(tx, old, colleague.accountId);
    await appendRelationEvent(tx, organisationEvents.relationHandedOver, old);
  }
  for (const s of await listSubstitutions(
    tx,
    relations.map((r) => r.id),
  )) {
    if (!(await closeRelation(tx, s, 'substitution-over'))) return refuse('changed-meanwhile');
  }
  for (const old of relations)
    if (!(await closeRelation(tx, old, 'handed-over'))) return refuse('changed-meanwhile');
  return { ok: true, count: relations.length };
}

function openNext(tx: Tx, old: Relation, accountId: Relation['accountId']): Promise<void> {
  const { territoryId, personId, organisationId, serviceId, kind, purpose, legalBasis } = old;
  return insertRelation(tx, {
    id: randomUUID() as RelationId,
    territoryId,
    personId,
    accountId,
    organisationId,
    serviceId,
    kind,
    purpose,
    legalBasis,
    evidence: `handover of ${old.id}`,
    grantedNow: true,
    ...(old.validTo === null ? {} : { validTo: old.validTo }),
  });
}
