import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { renewPlan } from '../commands/renew-plan.ts';
import { ChangeTable } from '../parts/change-table.tsx';
import { PlanStateTag } from '../parts/plan-state.tsx';
import { PlanText } from '../parts/plan-text.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { comparePlans } from '../rules/compare-plans.ts';
import { findWholePlan, getWholePlan } from '../store/whole-plan.ts';
import type { PlanId } from '../types.ts';
import { type OfPlan, openBegun, openPlan, type PlanParams } from './opened-plan.ts';
import { shownChanges } from './shown-changes.ts';

/** GET …/versione/:planId: one version, and what it changes from the one it follows. */
export async function versionPage(asked: Asked<PlanParams & { planId: PlanId }, unknown, unknown>) {
  const opened = await openPlan(asked);
  const plan = opened?.plans.find((p) => p.id === asked.params.planId);
  if (opened === undefined || plan === undefined) return undefined;
  const { name } = opened;
  const word = speakPlan(asked.language);
  const whole = await getWholePlan(asked.tx, plan);
  const older = plan.follows === null ? undefined : await findWholePlan(asked.tx, plan.follows);
  const caption = older && word('changes', { n: older.plan.number });
  return (
    <OfficePage
      shell={asked.shell}
      title={word('versionOf', { name, n: plan.number })}
      breadcrumbs={opened.back}
    >
      <p>
        <PlanStateTag state={plan.state} />
      </p>
      {older && caption && (
        <section>
          <h2>{caption}</h2>
          <ChangeTable caption={caption} rows={shownChanges(comparePlans(older, whole), asked.language)} />
        </section>
      )}
      <PlanText whole={whole} />
    </OfficePage>
  );
}

/** POST …/versione-nuova: a copy of the plan that stands, to be changed. */
export async function renew(asked: OfPlan): Promise<Outcome> {
  const opened = await openBegun(asked);
  const standing = opened?.plans.find((p) => p.state === 'signed');
  if (opened === undefined || standing === undefined) return absent;
  const done = await renewPlan(asked.tx, opened.standing, standing, asked.now);
  return done.ok ? go(`${opened.url}?fatto=renewed`) : refusedOutcome(done);
}
