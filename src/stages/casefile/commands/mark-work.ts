import type { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { isInForce } from '../../organisations/rules.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import type { Person } from '../../people/types.ts';
import { type CasefileRefusal, refuse } from '../refusals.ts';
import { insertMark } from '../store/work-marks.ts';
import type { markSchema, Thing } from '../types.ts';

/** Postpones a row of one's work list with a reason, gives it to a colleague who walks with the person, or says that it was
 *  done outside. The thing itself stays as it is: the list is derived.
 *  @refuses 'not-with-her' for a colleague who has no relation with her today */
export async function markWork(
  tx: Tx,
  person: Person,
  about: { thing: Thing; subjectId: string },
  input: z.output<typeof markSchema>,
): Promise<{ ok: true } | CasefileRefusal> {
  if (input.givenTo !== null) {
    const now = await getNow(tx);
    const withHer = (await listRelationsOf(tx, person.id)).some(
      (r) => r.accountId === input.givenTo && r.grantedAt !== null && isInForce(r, now),
    );
    if (!withHer || input.givenTo === tx.actor.accountId) return refuse('not-with-her', 'givenTo');
  }
  await insertMark(tx, { ...about, ...input, personId: person.id, territoryId: person.territoryId });
  return { ok: true };
}
