import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { isIdentityKeepable } from '../rules.ts';
import { findIdentity, updateIdentity } from '../store/identities.ts';
import type { Identity, Person } from '../types.ts';

/** Corrects who she is.
 *  @param version the version that the writer saw
 *  @refuses 'codice-fiscale-disagrees' without a reason; 'changed-meanwhile' when somebody saved after it */
export async function correctIdentity(
  tx: Tx,
  person: Person,
  version: number,
  identity: Identity,
): Promise<{ ok: true } | PeopleRefusal> {
  if (!isIdentityKeepable(identity)) return refuse('codice-fiscale-disagrees');
  const standing = await findIdentity(tx, person.id);
  if (standing === undefined || !(await updateIdentity(tx, person, standing.id, version, identity)))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.identityCorrected,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
