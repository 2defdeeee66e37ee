import type { Doors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { importVocabulary } from '../../src/stages/competency-balance/commands/import-vocabulary.ts';
import type { VocabularyKind } from '../../src/stages/competency-balance/types.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { SKILLS } from './data/skills.ts';
import { administrator } from './data/staff.ts';
import type { Cast } from './sign-in-as.ts';

/** Imports the occupations and the skills of the demonstration, as the administrator; those that are there stay. */
export async function layOutOccupations(doors: Doors, cast: Cast, now: Date): Promise<void> {
  const { accountId } = await cast.get(administrator.email);
  await withActor(doors, { accountId, requestId: 'seed' }, async (tx) => {
    for (const [kind, { scheme, source, terms }] of [
      ['occupation', OCCUPATIONS],
      ['skill', SKILLS],
    ] as const)
      await importVocabulary(tx, { scheme, terms: listOf(kind, scheme, terms) }, source, now);
  });
}

/** A broader group is what neighbours share: the minor group of an occupation, the work a skill belongs to. */
function listOf(kind: VocabularyKind, scheme: string, terms: readonly (readonly [string, string, string])[]) {
  return terms.map(([code, labelIt, labelEn]) => ({
    kind,
    scheme,
    code,
    labelIt,
    labelEn,
    broader: kind === 'occupation' ? code.slice(0, 3) : code.slice(0, 4),
  }));
}
