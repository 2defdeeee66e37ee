import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { endOfDay, endProblem, isCharge, kindFor, relationState } from '../rules.ts';
import { listColleagues } from '../store/memberships.ts';
import { findPersonStub, isKeptFrom } from '../store/person-codes.ts';
import { insertRelation, listRelationsOf } from '../store/relations.ts';
import {
  choiceField,
  dayField,
  kindOfRole,
  legalBases,
  type Membership,
  nameField,
  type RelationId,
  type Role,
} from '../types.ts';
import { appendRelationEvent } from './relation-events.ts';

/** The form: the role of a colleague that is asked for, the last day, and the act it rests on, without names. */
export const askSchema = z.strictObject({
  membershipId: choiceField,
  until: dayField,
  evidence: nameField(3, 200),
});

/** Roles that may be asked into a relation. */
export const askableRoles = Object.keys(kindOfRole) as Role[];

/** Whether a colleague may be asked by an actor: whoever assesses or coaches, from any body of the territory; whoever
 *  takes charge, only from a service in which the actor does so herself. */
export function mayBeAsked(me: SignedIn, colleague: Membership): boolean {
  const kind = kindFor(colleague.role);
  if (kind === undefined || colleague.accountId === me.accountId) return false;
  return (
    !isCharge(kind) ||
    me.roles.some(
      (r) =>
        r.role === colleague.role &&
        r.organisationId === colleague.organisationId &&
        r.serviceId === colleague.serviceId,
    )
  );
}

/** Asks a colleague to walk with a person whom the actor has in charge. Nothing opens until she accepts.
 *  @param now the instant by the database’s clock (`getNow`)
 *  @refuses 'absent'; 'kind-not-hers' for a role that this actor may not ask; 'cannot-be-chosen', without saying why;
 *  'already-with-her'; 'day-in-the-past' and 'end-too-far' for the last day
 *  @law GDPR artt. 6.1.e, 9.2.g */
export async function askRelation(
  tx: Tx,
  me: SignedIn,
  personId: string,
  input: z.output<typeof askSchema>,
  now: Date,
): Promise<{ ok: true; id: RelationId } | OrganisationRefusal> {
  const person = await findPersonStub(tx, personId);
  if (person === undefined) return refuse('absent');
  const colleague = (await listColleagues(tx, person.territoryId, askableRoles)).find(
    (m) => m.id === input.membershipId,
  );
  const kind = colleague && kindFor(colleague.role);
  if (colleague?.organisationId == null || kind === undefined || !mayBeAsked(me, colleague))
    return refuse('kind-not-hers', 'membershipId');
  if (await isKeptFrom(tx, personId, colleague.accountId)) return refuse('cannot-be-chosen', 'membershipId');
  const days = endProblem(input.until, dayInRome(now));
  if (days) return refuse(days, 'until');
  const standing = (await listRelationsOf(tx, personId)).some(
    (r) => r.accountId === colleague.accountId && r.kind === kind && relationState(r, now) !== 'ended',
  );
  if (standing) return refuse('already-with-her', 'membershipId');
  const id = randomUUID() as RelationId;
  const relation = {
    id,
    territoryId: person.territoryId,
    personId,
    accountId: colleague.accountId,
    organisationId: colleague.organisationId,
    serviceId: colleague.serviceId,
    kind,
  };
  await insertRelation(tx, {
    ...relation,
    purpose: 'accompaniment',
    legalBasis: legalBases.accompaniment,
    evidence: input.evidence,
    grantedNow: false,
    validTo: endOfDay(input.until),
    ...(tx.actor.at ? { validFrom: tx.actor.at } : {}),
  });
  await appendRelationEvent(tx, organisationEvents.relationAsked, relation);
  await enqueueMessage(tx, { to: colleague.accountId, kind: 'relation-asked', link: `/richieste#${id}` });
  return { ok: true, id };
}
