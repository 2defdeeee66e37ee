import { randomUUID } from 'node:crypto';
import { sealForm } from '../../../platform/crypto/sealed-form.ts';
import { newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { INVITATION_MS } from '../../../platform/session/invitation.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { insertAccount } from '../store/accounts.ts';
import { insertInvitation, voidInvitations } from '../store/invitations.ts';
import { insertMembership } from '../store/memberships.ts';
import { findOwnAccess } from '../store/own-access.ts';
import { findPersonStub, type PersonStub } from '../store/person-codes.ts';
import { insertRelation } from '../store/relations.ts';
import {
  type AccountId,
  legalBases,
  type MembershipId,
  type OrganisationId,
  type RelationId,
} from '../types.ts';

/** Opens her own access: an account that bears her code and no name, and makes the link by which she chooses a password.
 *  @param organisationId the body for which the actor follows her
 *  @returns the token of the link, sealed for the actor and for the page that shows it
 *  @refuses 'absent'; 'own-access-there' while one stands
 *  @law Reg. (UE) 2016/679 art. 15 */
export async function openOwnAccess(
  tx: Tx,
  personId: string,
  organisationId: string,
  pageUrl: string,
  now: Date,
): Promise<{ ok: true; sealed: string; accountId: AccountId } | OrganisationRefusal> {
  const person = await findPersonStub(tx, personId);
  if (person === undefined) return refuse('absent');
  if ((await findOwnAccess(tx, person.id)) !== undefined) return refuse('own-access-there');
  const accountId = randomUUID() as AccountId;
  if (!(await insertOwnAccount(tx, accountId, person.code))) return refuse('own-access-there');
  const of = { organisationId: organisationId as OrganisationId, serviceId: null, accountId };
  await insertMembership(tx, {
    id: randomUUID() as MembershipId,
    ...of,
    role: 'person',
    validTo: null,
  });
  await insertRelation(tx, {
    id: randomUUID() as RelationId,
    territoryId: person.territoryId,
    personId: person.id,
    ...of,
    kind: 'self',
    purpose: 'own-access',
    legalBasis: legalBases['own-access'],
    evidence: 'own access',
    grantedNow: true,
  });
  await appendEvent(tx, { kind: organisationEvents.ownAccessOpened, ...eventOf(person) });
  return { ok: true, accountId, sealed: await invite(tx, accountId, pageUrl, now) };
}

/** Makes another link to her own access; older ones stop working.
 *  @refuses 'absent' where she has none */
export async function inviteHerAgain(
  tx: Tx,
  personId: string,
  pageUrl: string,
  now: Date,
): Promise<{ ok: true; sealed: string } | OrganisationRefusal> {
  const access = await findOwnAccess(tx, personId);
  if (access?.accountId == null) return refuse('absent');
  await voidInvitations(tx, access.accountId, now);
  return { ok: true, sealed: await invite(tx, access.accountId, pageUrl, now) };
}

/** An access that was closed leaves its account behind: the next one has a number after the code. */
async function insertOwnAccount(tx: Tx, id: AccountId, code: string): Promise<boolean> {
  for (let n = 1; n < 100; n++) {
    const name = n === 1 ? code : `${code}-${n}`;
    if (await insertAccount(tx, { id, name, email: name.toLowerCase() })) return true;
  }
  return false;
}

/** What an event of the timeline says of whom. */
export const eventOf = (person: PersonStub) => ({ territoryId: person.territoryId, personId: person.id });

async function invite(tx: Tx, accountId: AccountId, pageUrl: string, now: Date): Promise<string> {
  const token = newToken();
  await insertInvitation(tx, accountId, token, new Date(now.getTime() + INVITATION_MS));
  return sealForm(tx.vault.ring, tx.actor.accountId, pageUrl, { token }, now.getTime());
}
