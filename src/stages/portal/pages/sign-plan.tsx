import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { signPlanAsPerson } from '../../action-plan/commands/sign-plan.ts';
import { listSignatures } from '../../action-plan/store/signatures.ts';
import { getWholePlan } from '../../action-plan/store/whole-plan.ts';
import type { PlanId } from '../../action-plan/types.ts';
import type { PersonId } from '../../people/types.ts';
import { BeforeSigning } from '../parts/before-signing.tsx';
import { HerPage } from '../parts/her-page.tsx';
import { PlainPlan } from '../parts/plain-plan.tsx';
import type { ShownInput } from '../types.ts';
import { type PortalWord, portalWords } from '../words.ts';
import { herCases } from './her-cases.ts';
import { herUrl } from './her-url.ts';
import { sayRefusal } from './say-refusal.ts';

type Params = { personId: PersonId; planId: PlanId };

/** GET /mio/:personId/piano/:planId: her plan in plain words, and what signing means. */
export function planToSignPage(asked: Asked<Params, unknown, unknown>) {
  return shown(asked, []);
}

/** The same page after it was refused. */
export function planToSignAgain(
  asked: Asked<Params, unknown, unknown>,
  _typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, problems);
}

/** POST …/firma: she signs the version that she was shown. */
export async function signPlan(asked: Asked<Params, unknown, ShownInput>): Promise<Outcome> {
  const plan = await herPlan(asked);
  if (plan === undefined) return { kind: 'absent' };
  const done = await signPlanAsPerson(asked.tx, asked.me, plan, asked.body.shown, asked.now);
  return done.ok ? go(herUrl(asked.params, '?fatto=signed')) : sayRefusal(done.code);
}

async function shown(asked: Asked<Params, unknown, unknown>, problems: readonly Problem[]) {
  const plan = await herPlan(asked);
  if (plan === undefined || plan.contentSha256 === null) return undefined;
  const whole = await getWholePlan(asked.tx, plan);
  const signatures = await listSignatures(asked.tx, plan.id);
  const signed = signatures.some(
    (s) => s.part === 'person' && s.contentSha256 === plan.contentSha256 && s.refusedReason === null,
  );
  const word = (key: PortalWord) => say(portalWords, key, asked.language);
  const home = herUrl(asked.params);
  return (
    <HerPage
      shell={asked.shell}
      title={word('title.plan')}
      problems={sayProblems(portalWords, problems, asked.language)}
      home={home}
    >
      <PlainPlan whole={whole} lang={asked.language} />
      {plan.state === 'to-sign' && plan.needsPerson && !signed ? (
        <BeforeSigning
          action={`${home}/piano/${plan.id}/firma`}
          asked={asked}
          shown={plan.contentSha256}
          label={word('signPlan')}
          home={home}
        />
      ) : (
        <p>{word(signed ? 'already-signed' : 'not-now-possible')}</p>
      )}
    </HerPage>
  );
}

/** A version that waits for signatures or was signed: a draft is not shown to her as her plan. */
async function herPlan(asked: Asked<Params, unknown, unknown>) {
  const cases = await herCases(asked.tx, asked.params.personId);
  const plan = cases.flatMap((c) => c.plans).find((p) => p.id === asked.params.planId);
  return plan?.state === 'to-sign' || plan?.state === 'signed' ? plan : undefined;
}
