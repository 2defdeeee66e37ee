import { randomInt, randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { firstRelation } from '../../../policy/rules.ts';
import { insertRelation } from '../../organisations/store/relations.ts';
import {
  legalBases,
  type OrganisationId,
  type RelationId,
  type ServiceId,
  type TerritoryId,
} from '../../organisations/types.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { isIdentityKeepable } from '../rules.ts';
import { insertIdentity } from '../store/identities.ts';
import { insertPerson } from '../store/persons.ts';
import type { Identity, Person, PersonId } from '../types.ts';

/** Letters and digits that are not taken for one another (Crockford). */
const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Enters a new person for the actor's own service, which is from then on the one that follows her.
 *  @returns the person
 *  @refuses 'codice-fiscale-disagrees' without a reason; 'no-service' when no role of the actor enters people */
export async function registerPerson(
  tx: Tx,
  me: SignedIn,
  identity: Identity,
): Promise<{ ok: true; person: Person } | PeopleRefusal> {
  const role = me.roles.find(
    (r) => r.role in firstRelation && r.organisationId !== null && r.territoryId !== null,
  );
  if (role === undefined) return refuse('no-service');
  if (!isIdentityKeepable(identity)) return refuse('codice-fiscale-disagrees');
  const person: Person = {
    id: randomUUID() as PersonId,
    territoryId: role.territoryId as TerritoryId,
    code: Array.from({ length: 6 }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length))).join(''),
  };
  const organisationId = role.organisationId as OrganisationId;
  await insertPerson(tx, person, organisationId);
  await insertRelation(tx, {
    id: randomUUID() as RelationId,
    territoryId: person.territoryId,
    personId: person.id,
    accountId: me.accountId as never,
    organisationId,
    serviceId: role.serviceId as ServiceId | null,
    kind: firstRelation[role.role as keyof typeof firstRelation],
    purpose: 'referral',
    legalBasis: legalBases.referral,
    evidence: 'registration',
    grantedNow: true,
    ...(tx.actor.at ? { validFrom: tx.actor.at } : {}),
  });
  await insertIdentity(tx, person, identity);
  await appendEvent(tx, {
    kind: peopleEvents.registered,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true, person };
}
