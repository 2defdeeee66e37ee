import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { isHeadedBy } from '../rules/charge.ts';
import { endOfDay, endProblem, isCharge, kindFor, relationState } from '../rules.ts';
import { listColleagues } from '../store/memberships.ts';
import { findPersonStub, isKeptFrom } from '../store/person-codes.ts';
import { insertRelation, listRelationsOf } from '../store/relations.ts';
import { choiceField, legalBases, optionalDayField, type RelationId } from '../types.ts';
import { askableRoles } from './ask-relation.ts';
import { appendRelationEvent } from './relation-events.ts';

/** The form: which colleague in which role, until when. */
export const assignSchema = z.strictObject({ membershipId: choiceField, until: optionalDayField });

/** The head puts a colleague of her service beside a person of its caseload, by an act: nobody has to accept. Who
 *  takes charge does so without a last day; who assesses or coaches needs one.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent'; 'kind-not-hers' for a colleague of another service; 'cannot-be-chosen'; 'end-missing';
 *  'day-in-the-past'; 'end-too-far'; 'already-with-her' */
export async function assignPerson(
  tx: Tx,
  me: SignedIn,
  personId: string,
  input: z.output<typeof assignSchema>,
  now: Date,
): Promise<{ ok: true } | OrganisationRefusal> {
  const person = await findPersonStub(tx, personId);
  if (person === undefined) return refuse('absent');
  const relations = await listRelationsOf(tx, person.id);
  if (!relations.some((r) => isHeadedBy(me, r) && relationState(r, now) === 'active'))
    return refuse('absent');
  const colleague = (await listColleagues(tx, person.territoryId, askableRoles)).find(
    (m) => m.id === input.membershipId && isHeadedBy(me, m),
  );
  const kind = colleague && kindFor(colleague.role);
  if (colleague?.organisationId == null || kind === undefined) return refuse('kind-not-hers', 'membershipId');
  if (await isKeptFrom(tx, person.id, colleague.accountId))
    return refuse('cannot-be-chosen-for', 'membershipId', { codes: person.code });
  if (input.until === null && !isCharge(kind)) return refuse('end-missing', 'until');
  const days = input.until === null ? null : endProblem(input.until, dayInRome(now));
  if (days) return refuse(days, 'until');
  if (
    relations.some(
      (r) => r.accountId === colleague.accountId && r.kind === kind && relationState(r, now) !== 'ended',
    )
  )
    return refuse('already-with-her', 'membershipId');
  const relation = {
    id: randomUUID() as RelationId,
    territoryId: person.territoryId,
    personId: person.id,
    accountId: colleague.accountId,
    organisationId: colleague.organisationId,
    serviceId: colleague.serviceId,
    kind,
  };
  await insertRelation(tx, {
    ...relation,
    purpose: 'accompaniment',
    legalBasis: legalBases.accompaniment,
    evidence: 'assignment',
    grantedNow: true,
    ...(input.until === null ? {} : { validTo: endOfDay(input.until) }),
  });
  await appendRelationEvent(tx, organisationEvents.relationAssigned, relation);
  return { ok: true };
}
