import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { IntroductionStepTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId, RepresentativeId } from '../../people/types.ts';
import type { ExplainedHow, Introduction, IntroductionId, Side, Step, StepId, StepKind } from '../types.ts';

const table = 'introduction_step';
const dataClass = 'introduction';

const toStep = (r: Omit<Selectable<IntroductionStepTable>, 'words_enc'>, words: string | null): Step => ({
  id: r.id as StepId,
  introductionId: r.introduction_id as IntroductionId,
  personId: r.person_id as PersonId,
  kind: r.kind as StepKind,
  onDay: r.on_day,
  at: r.at,
  side: r.side as Side,
  part: r.part as Step['part'],
  representativeId: r.representative_id as RepresentativeId | null,
  way: r.way as Step['way'],
  how: r.how as ExplainedHow | null,
  words,
  recordedBy: r.recorded_by as AccountId,
  recordedAt: r.recorded_at,
});

/** Steps of introductions, the oldest first.
 *  @param withWords false for who follows by code: then no word of hers is opened */
export async function listSteps(
  tx: Tx,
  introductionIds: readonly string[],
  withWords: boolean,
): Promise<Step[]> {
  if (introductionIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('introduction_id', 'in', introductionIds)
    .orderBy('recorded_at')
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  const box = withWords
    ? await tx.vault.unlock(
        rows.filter((r) => r.words_enc !== null).map((r) => r.person_id),
        dataClass,
      )
    : undefined;
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return toStep(r, box && r.words_enc ? box.open(place, 'words_enc', r.words_enc) : null);
  });
}

/** What is written of a step. */
export type NewStep = Pick<Step, 'kind' | 'onDay' | 'side'> &
  Partial<Pick<Step, 'at' | 'part' | 'representativeId' | 'way' | 'how' | 'words'>>;

/** Writes a step in the actor's name: it is never changed. */
export async function insertStep(
  tx: Tx,
  i: Pick<Introduction, 'id' | 'territoryId' | 'personId'>,
  s: NewStep,
): Promise<void> {
  const id = randomUUID();
  const box = s.words ? await tx.vault.unlockFor(i.personId, dataClass) : undefined;
  const place = { table, rowId: id, personId: i.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: i.territoryId,
      person_id: i.personId,
      introduction_id: i.id,
      kind: s.kind,
      on_day: s.onDay,
      at: s.at ?? null,
      side: s.side,
      part: s.part ?? null,
      representative_id: s.representativeId ?? null,
      way: s.way ?? null,
      how: s.how ?? null,
      words_enc: box && s.words ? box.sealText(place, 'words_enc', s.words) : null,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}
