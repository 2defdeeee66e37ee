import type { Tx } from '../../src/platform/database/tx.ts';
import { beginPlan } from '../../src/stages/action-plan/commands/begin-plan.ts';
import { logSession } from '../../src/stages/action-plan/commands/log-session.ts';
import { sayNoOtherProjects, writeFrame } from '../../src/stages/action-plan/commands/write-frame.ts';
import { addGoal } from '../../src/stages/action-plan/commands/write-goal.ts';
import { addMeasure } from '../../src/stages/action-plan/commands/write-measure.ts';
import { addOtherProject } from '../../src/stages/action-plan/commands/write-other-project.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { planPages } from './data/path-words.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { follow } from './follow-plan.ts';
import { planFor, type ToldPlan } from './invent-plan.ts';
import type { Deed, Walk } from './path-stage.ts';
import { closePlan, planOf } from './plan-now.ts';
import { signPlan } from './sign-plan.ts';
import { worded } from './worded.ts';
import { draws } from './write-minutes.ts';

/** Days ago on which a plan was begun, by how far it has come. */
const begunAgo = {
  signed: 100,
  exempted: 104,
  renewed: 104,
  'being-renewed': 104,
  'to-sign': 24,
  draft: 16,
} as const;

/** Her plan: written, closed for signature, signed, followed. Where no PDF can be drawn it stays a draft.
 *  @param herself her own account, where she signs by it */
export async function happenInPlan(w: Walked, walk: Walk, herself: string | null): Promise<void> {
  const { path, story } = w;
  const { plan: reached, coach } = path;
  if (reached === null || coach === null) return;
  const about = { given: story.identity.givenName, sex: story.identity.sex ?? ('F' as const) };
  const ago = begunAgo[reached] - (path.index % 9);
  await walk(path.worker, ago, [
    async (tx, _, at) => done(await beginPlan(tx, w.standing, at)),
    (tx, _, at) => write(tx, w, planFor(path, about, dayInRome(at), reached !== 'draft')),
    worked(w, 0),
  ]);
  await walk(coach, ago - 3, [worked(w, path.index % 2 === 0 ? 1 : 2)]);
  if (reached === 'draft' || !draws) return;
  await walk(path.worker, ago - 7, [closePlan(w)]);
  if (reached === 'to-sign') {
    // Some have signed it, some wait for her, some for whoever follows her.
    if (path.ownAccess) await signPlan(w, walk, herself, ago - 9, 'operator-alone');
    return;
  }
  await signPlan(w, walk, herself, ago - 10, 'all');
  await follow(w, walk, reached, herself);
}

async function write(tx: Tx, w: Walked, told: ToldPlan): Promise<void> {
  const plan = () => planOf(tx, w);
  const first = await plan();
  done(await writeFrame(tx, first, first.version, told.frame));
  for (const other of told.others) done(await addOtherProject(tx, await plan(), other));
  if (told.others.length === 0) {
    const now = await plan();
    done(await sayNoOtherProjects(tx, now, now.version, true));
  }
  const written = await plan();
  for (const { measures, ...goal } of told.goals) {
    const { id } = done(await addGoal(tx, written, goal));
    for (const measure of measures) done(await addMeasure(tx, written, { ...measure, goalId: id }));
  }
}

function worked(w: Walked, page: number): Deed {
  const { story, path } = w;
  const about = { given: story.identity.givenName, sex: story.identity.sex ?? ('F' as const) };
  const content = worded(planPages.sessions[page] ?? '', about);
  return async (tx, _, at) => {
    const minutes = [45, 60, 90][(path.index + page) % 3] ?? 60;
    const today = dayInRome(at);
    done(
      await logSession(
        tx,
        await planOf(tx, w),
        { heldOn: today, minutes, withHer: page !== 1, content },
        today,
      ),
    );
  };
}
