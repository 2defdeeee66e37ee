import type { Action } from '../../../policy/vocabulary.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { BalanceNotes } from '../parts/balance-notes.tsx';
import { FollowSection } from '../parts/follow-section.tsx';
import { FrameSection } from '../parts/frame-section.tsx';
import { GoalSection } from '../parts/goal-section.tsx';
import { MissingList } from '../parts/missing-list.tsx';
import { OtherSection } from '../parts/other-section.tsx';
import { SignSection } from '../parts/sign-section.tsx';
import { speakPlan } from '../parts/speak.ts';
import { codeOf } from '../rules/canonical-plan.ts';
import { type Around, missingForSignature } from '../rules/missing-for-signature.ts';
import { mayReopen, standingOfSignature } from '../rules/signatures.ts';
import { hoursText, mayAct } from '../rules.ts';
import { listReviews } from '../store/reviews.ts';
import { listSignatures } from '../store/signatures.ts';
import { getWholePlan } from '../store/whole-plan.ts';
import type { ActionPlan } from '../types.ts';
import { notedBalance } from './noted-balance.ts';
import type { OfPlan, OpenedPlan } from './opened-plan.ts';
import { shownMissing } from './shown-missing.ts';
import { shownSignatures } from './shown-signatures.ts';

type Begun = Omit<OpenedPlan, 'plan'> & { plan: ActionPlan };

/** What the page of a plan shows of it: what it says, what is missing, the signatures, how it is followed. */
export async function planSections(
  asked: OfPlan,
  opened: Begun,
  may: (action: Action) => boolean,
  around: Around,
) {
  const { plan, url } = opened;
  const word = speakPlan(asked.language);
  const whole = await getWholePlan(asked.tx, plan);
  const writes = may('write') && mayAct(plan.state, 'write');
  const done = hoursText(around.minutesSpent);
  const noted = writes ? await notedBalance(asked, opened.standing) : undefined;
  return (
    <>
      {plan.state === 'draft' && (
        <section>
          <h2>{word('missingTitle')}</h2>
          <MissingList rows={shownMissing(missingForSignature(whole, around), opened)} />
          {writes && (
            <p>
              <ButtonLink href={`${url}/chiudi`} variant="primary">
                {word('closeTitle')}
              </ButtonLink>
            </p>
          )}
        </section>
      )}
      {plan.state !== 'draft' && plan.contentSha256 !== null && (await signSection(asked, opened, may))}
      {noted && <BalanceNotes {...noted} />}
      <FrameSection url={url} plan={plan} writes={writes} />
      <section>
        <h2>{word('goals')}</h2>
        {whole.goals.length === 0 && <p>{word('noGoalsText')}</p>}
        {whole.goals.map((g, i) => (
          <GoalSection
            key={g.id}
            url={url}
            goal={g}
            number={i + 1}
            measures={whole.measures.filter((m) => m.goalId === g.id)}
            writes={writes}
            followed={plan.state === 'signed'}
            follows={plan.state === 'signed' && may('write')}
          />
        ))}
        {writes && (
          <p>
            <ButtonLink href={`${url}/obiettivi/nuovo`}>{word('addGoal')}</ButtonLink>
          </p>
        )}
      </section>
      <OtherSection
        url={url}
        asked={asked}
        whole={whole}
        writes={writes}
        follows={plan.state === 'signed' && may('write')}
      />
      <section>
        <h2>{word('hoursTitle')}</h2>
        <p>
          {plan.hoursDue === null
            ? word('hoursNone', { done })
            : word('hoursOf', { done, due: plan.hoursDue })}{' '}
          <a href={`${url}/ore`}>{word('hoursTitle')}</a>
        </p>
      </section>
      {plan.state === 'signed' && (
        <FollowSection
          url={url}
          asked={asked}
          whole={whole}
          reviews={await listReviews(asked.tx, plan.id)}
          writes={may('write')}
        />
      )}
      {plan.state === 'draft' && writes && giveUpForm(asked, opened)}
    </>
  );
}

function giveUpForm(asked: OfPlan, { url, plan }: Begun) {
  const word = speakPlan(asked.language);
  return (
    <StepForm
      action={`${url}/lascia`}
      asked={asked}
      version={plan.version}
      variant="danger"
      submit={word('giveUp')}
    >
      <p>{word('giveUpLead')}</p>
    </StepForm>
  );
}

async function signSection(asked: OfPlan, opened: Begun, may: (action: Action) => boolean) {
  const { plan, url } = opened;
  const signatures = await listSignatures(asked.tx, plan.id);
  const rows = await shownSignatures(asked, opened, signatures, may('confirm'));
  const open = plan.state === 'to-sign' && may('write');
  const lacks = (part: string) => rows.some((r) => r.part === part && r.standing === 'none');
  return (
    <SignSection
      url={url}
      asked={asked}
      version={plan.version}
      code={codeOf(plan.contentSha256 ?? '')}
      rows={rows}
      refused={signatures.filter((s) => standingOfSignature(s) === 'refused')}
      may={{
        sign: open && lacks('operator') && rows.some((r) => r.part === 'operator' && r.mine),
        paper: open && (lacks('person') || lacks('representative')),
        reopen: open && mayReopen(signatures),
        giveUp: open && !mayReopen(signatures),
      }}
    />
  );
}
