import type { Doors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { importVocabulary } from '../../src/stages/competency-balance/commands/import-vocabulary.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { administrator } from './data/staff.ts';
import type { Cast } from './sign-in-as.ts';

/** Imports the occupations of the demonstration, as the administrator; those that are there stay. */
export async function layOutOccupations(doors: Doors, cast: Cast, now: Date): Promise<void> {
  const { accountId } = await cast.get(administrator.email);
  const { scheme, source, terms } = OCCUPATIONS;
  const list = terms.map(([code, labelIt, labelEn]) => ({
    kind: 'occupation' as const,
    scheme,
    code,
    labelIt,
    labelEn,
    broader: code.slice(0, 3),
  }));
  await withActor(doors, { accountId, requestId: 'seed' }, (tx) =>
    importVocabulary(tx, { scheme, terms: list }, source, now),
  );
}
