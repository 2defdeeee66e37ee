import { findPerson } from '../../src/stages/people/store/persons.ts';
import type { Walked } from './find-walked.ts';
import { actAs, type PathStage } from './path-stage.ts';

/** With what she signs in, where she has an access of her own: her code. Null also where an interrupted seeding left her
 *  without one. */
export async function herAddress(stage: PathStage, w: Walked): Promise<string | null> {
  if (!w.path.ownAccess) return null;
  const person = await actAs(stage, w.path.worker, stage.now, (tx) => findPerson(tx, w.personId));
  const address = person?.code.toLowerCase() ?? null;
  const opens =
    address !== null &&
    (await stage.cast
      .get(address)
      .then(() => true)
      .catch(() => false));
  return opens ? address : null;
}
