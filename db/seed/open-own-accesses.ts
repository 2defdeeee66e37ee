import { openOwnAccess } from '../../src/stages/organisations/commands/open-own-access.ts';
import { findPerson } from '../../src/stages/people/store/persons.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import type { Walk } from './path-stage.ts';

/** Who follows her opens her own access; the sign-in page of the demonstration lists it by her code.
 *  @returns with what she signs in, or null where she has no access */
export async function openHers(w: Walked, walk: Walk, daysAgo: number): Promise<string | null> {
  if (!w.path.ownAccess) return null;
  let address: string | null = null;
  await walk(w.path.worker, daysAgo, [
    async (tx, me, at) => {
      const body = me.roles.find((r) => r.role === 'social-worker')?.organisationId ?? '';
      done(await openOwnAccess(tx, w.personId, body, `/persone/${w.personId}/accesso-proprio`, at));
      address = ((await findPerson(tx, w.personId))?.code ?? '').toLowerCase();
    },
  ]);
  return address;
}
