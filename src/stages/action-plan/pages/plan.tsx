import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findProject } from '../../projects/store/projects.ts';
import { beginPlan } from '../commands/begin-plan.ts';
import { lookAround } from '../commands/look-around.ts';
import { DocumentList } from '../parts/document-list.tsx';
import { PlanStateTag } from '../parts/plan-state.tsx';
import { speakPlan } from '../parts/speak.ts';
import { VersionList } from '../parts/version-list.tsx';
import { refusedOutcome } from '../refusals.ts';
import { listDocuments } from '../store/documents.ts';
import { planWords } from '../words.ts';
import { allowedActs, type OfPlan, openPlan } from './opened-plan.ts';
import { planSections } from './plan-sections.tsx';

/** What was just done, as the redirect says it. */
export const planQuery = z.object({ fatto: z.string().max(20).optional().catch(undefined) });

/** GET /persone/:personId/piano/:caseId: the version being made, or the one that stands. */
export async function planPage(asked: OfPlan<z.output<typeof planQuery>>) {
  return shown(asked, [], asked.query.fatto);
}

/** The same page after a step that was refused. */
export async function planAgain(asked: OfPlan, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, sayProblems(planWords, problems, asked.language));
}

/** POST …/comincia. */
export async function begin(asked: OfPlan): Promise<Outcome> {
  const opened = await openPlan(asked);
  if (opened === undefined) return absent;
  const done = await beginPlan(asked.tx, opened.standing, asked.now);
  return done.ok ? go(`${opened.url}?fatto=begun`) : refusedOutcome(done);
}

async function shown(asked: OfPlan, problems: readonly Problem[], done?: string) {
  const opened = await openPlan(asked);
  if (opened === undefined) return undefined;
  const { standing, plans, plan, name, url } = opened;
  const word = speakPlan(asked.language);
  const may = await allowedActs(asked);
  const project = (await findProject(asked.tx, standing.projectId))?.title ?? '';
  const around = await lookAround(asked.tx, standing, dayInRome(asked.now));
  const order = around.rules?.order ?? null;
  const made = await listDocuments(
    asked.tx,
    plans.map((p) => p.id),
  );
  const begins = plan === undefined || plan.state === 'given-up';
  const stands = plans.find((p) => p.state === 'signed' && p.id !== plan?.id);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('planOf', { name })}
      lead={plan ? word('planLead', { project, number: plan.number }) : word('noPlanLead', { project })}
      problems={problems}
      notice={doneNotice(planWords, done, asked.language)}
      breadcrumbs={opened.back.slice(0, 1)}
    >
      {plan && (
        <p>
          <PlanStateTag state={plan.state} />
        </p>
      )}
      {stands && (
        <p>
          <a href={`${url}/versione/${stands.id}`}>{word('standingVersion', { n: stands.number })}</a>
          {may('write') && (
            <>
              {' · '}
              <a href={`${url}/revisione`}>{word('holdReview')}</a>
            </>
          )}
        </p>
      )}
      {(begins || plan.state === 'draft') && <p>{word(order === null ? 'orderNone' : `order.${order}`)}</p>}
      {begins && may('write') && (
        <StepForm action={`${url}/comincia`} asked={asked} submit={word('begin')}>
          <p>{word('beginLead')}</p>
        </StepForm>
      )}
      {plan && (await planSections(asked, { ...opened, plan }, may, around))}
      {plan && (
        <section>
          <h2>{word('documents')}</h2>
          <DocumentList rows={made} url={url} />
        </section>
      )}
      {plans.length > 0 && <VersionList rows={plans} url={url} />}
    </OfficePage>
  );
}
