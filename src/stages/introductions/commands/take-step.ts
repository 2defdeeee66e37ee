import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { introductionEvents } from '../events.ts';
import { type IntroductionRefusal, refuse } from '../refusals.ts';
import { type IntroductionChange, updateIntroduction } from '../store/introductions.ts';
import { insertStep, type NewStep } from '../store/steps.ts';
import type { Introduction } from '../types.ts';

/** What a command of the ladder answers. */
export type Taken = { ok: true } | IntroductionRefusal;

/** Writes a step, moves the introduction and tells the timeline. The step comes first: the database looks for it.
 *  @refuses 'changed-meanwhile' when it was changed after it was read */
export async function takeStep(
  tx: Tx,
  i: Introduction,
  step: NewStep,
  to: IntroductionChange,
): Promise<Taken> {
  await insertStep(tx, i, step);
  if (!(await updateIntroduction(tx, i, to))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: introductionEvents[step.kind],
    territoryId: i.territoryId,
    personId: i.personId,
    caseId: i.caseId,
  });
  return { ok: true };
}
