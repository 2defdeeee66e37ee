import { listCasesOf } from '../../src/stages/eligibility/store/cases.ts';
import type { Case } from '../../src/stages/eligibility/types.ts';
import { listIdentities } from '../../src/stages/people/store/identities.ts';
import type { PersonId } from '../../src/stages/people/types.ts';
import { inventStory } from './invent-story.ts';
import type { Path } from './path.ts';
import { PATH_FROM, PATH_TO, pathOf } from './path-of.ts';
import { actAs, type PathStage } from './path-stage.ts';
import type { Story } from './story.ts';

/** Somebody of the cohort: who she is to the seed and to the database. */
export type Walked = {
  readonly path: Path;
  readonly story: Story;
  readonly personId: PersonId;
  readonly standing: Case;
};

/** Those of the cohort who are there, as the colleague who follows each can tell; after an interrupted seeding the ones it
 *  left untold are not among them. */
export async function findWalked(stage: PathStage): Promise<readonly Walked[]> {
  const numbers = Array.from({ length: PATH_TO - PATH_FROM }, (_, i) => PATH_FROM + i);
  const known = new Map<string, ReadonlyMap<string, Case>>();
  const found: Walked[] = [];
  for (const number of numbers) {
    const path = pathOf(number);
    if (path === null) continue;
    const story = inventStory(number);
    const cases = known.get(path.worker) ?? (await casesOf(stage, path.worker));
    known.set(path.worker, cases);
    const { givenName, familyName, birthDate } = story.identity;
    const standing = cases.get(`${givenName} ${familyName} ${birthDate}`);
    if (standing !== undefined) found.push({ path, story, personId: standing.personId, standing });
  }
  return found;
}

async function casesOf(stage: PathStage, worker: string): Promise<ReadonlyMap<string, Case>> {
  return actAs(stage, worker, stage.now, async (tx) => {
    const ids = (await tx.db.selectFrom('person').select('id').execute()).map((p) => p.id as PersonId);
    const cases = new Map((await listCasesOf(tx, ids)).map((c) => [String(c.personId), c]));
    return new Map(
      (await listIdentities(tx, ids)).flatMap(([id, i]) => {
        const standing = cases.get(id);
        return standing ? [[`${i.givenName} ${i.familyName} ${i.birthDate}`, standing] as const] : [];
      }),
    );
  });
}
