import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { organisationEvents } from '../events.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findOwnAccess } from '../store/own-access.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { closeRelation } from '../store/relation-changes.ts';
import { eventOf } from './open-own-access.ts';

/** Closes her own access: at the next request it opens nothing.
 *  @param version what the writer saw
 *  @refuses 'absent'; 'changed-meanwhile' */
export async function closeOwnAccess(
  tx: Tx,
  personId: string,
  version: number | undefined,
): Promise<{ ok: true } | OrganisationRefusal> {
  const person = await findPersonStub(tx, personId);
  const access = await findOwnAccess(tx, personId);
  if (person === undefined || access === undefined) return refuse('absent');
  if (access.version !== version || !(await closeRelation(tx, access, 'ended')))
    return refuse('changed-meanwhile');
  await appendEvent(tx, { kind: organisationEvents.ownAccessClosed, ...eventOf(person) });
  return { ok: true };
}
