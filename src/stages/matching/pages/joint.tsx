import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { keepRun } from '../commands/keep-run.ts';
import { pinPair } from '../commands/pin-pair.ts';
import type { pinSchema, unpinSchema } from '../commands/read-joint-forms.ts';
import { unpinPair } from '../commands/unpin-pair.ts';
import { JointView, type JointViewProps } from '../parts/joint-view.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { type MatchingRefusal, refusedOutcome } from '../refusals.ts';
import { changesBetween, type JointPlan, openPlan, readPlan } from '../rules/joint-plan.ts';
import { jointTrialKinds } from '../rules/joint-trial.ts';
import { shownPoints } from '../rules/shown-points.ts';
import { findReason } from '../store/reasons.ts';
import { listRunPeople, listRuns } from '../store/runs.ts';
import { jointWords } from '../words/joint.ts';
import { matchingWords } from '../words.ts';
import { jointData } from './joint-data.ts';
import {
  chosenShown,
  type JointContext,
  lossShown,
  movesShown,
  peopleShown,
  placesShown,
} from './joint-shown.ts';
import { noPlanShown, trialShown } from './joint-trial.ts';
import { type JointAsked, jointLabels, jointUrl, openedJoint } from './opened-joint.ts';

const done = ['fissata', 'liberata', 'decisa', 'tenuta', 'punti'] as const;
const uuidOrNothing = z.uuid().optional().catch(undefined);
/** What is chosen, what is tried, what was just done. */
export const jointQuery = z.object({
  persona: uuidOrNothing,
  posto: uuidOrNothing,
  prova: z.enum(jointTrialKinds).optional().catch(undefined),
  fatto: z.enum(done).optional().catch(undefined),
});
type Query = z.output<typeof jointQuery>;

/** GET /progetti/:projectId/abbinamenti. */
export async function jointPage(asked: JointAsked<Query>) {
  return shown(asked, asked.query, {}, []);
}

/** The table after a step that was refused, with what was typed, trying the same thing. */
export async function jointAgain(asked: JointAsked, typed: Typed, problems: readonly Problem[]) {
  const text = (name: string) => {
    const value = typed[name];
    return typeof value === 'string' ? value : undefined;
  };
  const query = jointQuery.parse({ persona: text('caseId'), posto: text('placeId'), prova: text('kind') });
  return shown(asked, query, typed, sayProblems(matchingWords, problems, asked.language));
}

async function shown(asked: JointAsked, query: Query, typed: Typed, problems: readonly Problem[]) {
  const opened = await openedJoint(asked);
  if (opened === undefined) return undefined;
  const { project, table, weights, leads, body, mayDecide } = opened;
  const labels = await jointLabels(asked, table);
  const c: JointContext = { base: jointUrl(project.id), language: asked.language, labels };
  const open = openPlan(table.input);
  const plan = open.ok ? readPlan(open) : undefined;
  const pair = { caseId: query.persona ?? '', placeId: query.posto ?? '' };
  const people = plan ? peopleShown(c, table, plan) : [];
  // Until somebody is chosen, it is who is farthest from her best.
  const caseId = query.persona ?? people[0]?.caseId ?? '';
  const chosen = open.ok && plan ? chosenShown(c, table, open, plan, caseId) : undefined;
  const proposed = plan?.proposals.find((p) => p.caseId === caseId)?.placeId ?? null;
  const reason =
    chosen?.readsReasons && proposed !== null && weights
      ? await findReason(asked.tx, { caseId, placeId: proposed, weightsId: weights.id })
      : undefined;
  const placed = (group: string) =>
    table.people.filter(
      (p) => p.group === group && plan?.proposals.some((o) => o.caseId === p.caseId && o.placeId !== null),
    ).length;
  const props: JointViewProps = {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey,
    base: c.base,
    project: project.title,
    leads,
    mayDecide,
    mayKeep: body !== null && (plan?.proposals.some((p) => !p.held) ?? false),
    weightsHref: `/abbinamenti/pesi/${project.id}`,
    refresh: weights && table.people.some((p) => labels.follows(p.personId)) ? project.id : null,
    people,
    places: plan ? placesShown(c, table, plan) : [],
    chosen: chosen ?? null,
    reasons: reason
      ? h(Reasons, { candidate: reason })
      : proposed && h('p', null, jointWords.jointReasonsLater[asked.language]),
    trial: plan && query.prova && query.posto ? trialShown(c, table, plan, query.prova, pair) : null,
    problem: open.ok ? null : noPlanShown(c, open),
    proof: plan
      ? {
          proven: plan.proven,
          points: shownPoints(plan.objective, asked.language),
          bound: shownPoints(plan.bound, asked.language),
        }
      : null,
    quotas: (plan?.quotas ?? []).flatMap((q) =>
      q.group === 'l68' || q.group === 'mental-health'
        ? [
            {
              group: q.group,
              least: table.input.quotas[q.group] ?? q.atLeast,
              placed: placed(q.group),
              cost: shownPoints(q.cost, asked.language),
              price: shownPoints(q.price, asked.language),
            },
          ]
        : [],
    ),
    placedOf: { l68: placed('l68'), mentalHealth: placed('mental-health') },
    blocking: (plan?.blocking ?? []).map((b) =>
      say(jointWords, 'jointBlockingRow', asked.language, {
        who: labels.who(b.caseId),
        place: labels.where(b.placeId),
        gain: shownPoints(b.gain, asked.language),
        instead:
          b.instead === null
            ? jointWords.jointInsteadNone[asked.language]
            : say(jointWords, 'jointInstead', asked.language, { other: labels.who(b.instead) }),
      }),
    ),
    pins: table.pins
      .filter((p) => !p.spent && table.people.some((o) => o.caseId === p.caseId))
      .map((p) => ({
        href: `${c.base}?${new URLSearchParams({ persona: p.caseId, prova: 'free', posto: p.placeId })}#what-changes`,
        text: say(jointWords, `jointPin.${p.kind}`, asked.language, {
          who: labels.who(p.caseId),
          place: labels.where(p.placeId),
          day: formatDay(dayInRome(p.setAt), asked.language),
          reason: p.reason ?? '–',
        }),
      })),
    ...(await runsShown(asked, c, plan, leads)),
    data: open.ok ? jointData(c, open) : null,
    done: query.fatto ?? null,
    typed,
    problems,
  };
  return h(JointView, props);
}

/** The runs that were kept, and what has changed since the last one: to who sees everybody, as the run did. */
async function runsShown(asked: JointAsked, c: JointContext, plan: JointPlan | undefined, whole: boolean) {
  const runs = await listRuns(asked.tx, asked.params.projectId);
  const [last] = runs;
  const since = whole && last && plan ? await sinceRun(asked, c, plan, last) : null;
  return {
    since,
    runs: runs.map((r) => ({
      href: `${c.base}/proposte/${r.id}`,
      label: say(jointWords, 'jointRun', asked.language, {
        number: r.number,
        day: formatDay(dayInRome(r.madeAt), asked.language),
      }),
      lead: say(jointWords, 'jointRoomOf', asked.language, { used: r.placed, room: r.people }),
    })),
  };
}

async function sinceRun(
  asked: JointAsked,
  c: JointContext,
  plan: JointPlan,
  run: { id: string; number: number; objective: number },
) {
  const then = await listRunPeople(asked.tx, run.id);
  const before = {
    objective: run.objective,
    proposals: then.map((p) => ({ ...p, best: null, gap: 0, equallyGood: [], held: false, lockCost: 0 })),
  };
  const changes = changesBetween(before, plan);
  return {
    number: run.number,
    moves: movesShown(c, changes.moves),
    loss: lossShown(c, changes.loss),
  };
}

function step<B>(
  says: (typeof done)[number],
  take: (
    asked: JointAsked<unknown, B>,
    opened: NonNullable<Awaited<ReturnType<typeof openedJoint>>>,
  ) => Promise<{ ok: true } | MatchingRefusal>,
) {
  return async (asked: JointAsked<unknown, B>): Promise<Outcome> => {
    const opened = await openedJoint(asked);
    if (opened === undefined) return absent;
    const taken = await take(asked, opened);
    return taken.ok ? go(jointUrl(opened.project.id, `?fatto=${says}`)) : refusedOutcome(taken);
  };
}

/** POST …/fissa. */
export const pin = step<z.output<typeof pinSchema>>('fissata', (asked, o) =>
  pinPair(asked.tx, o.table, asked.body, asked.now),
);
/** POST …/libera. */
export const unpin = step<z.output<typeof unpinSchema>>('liberata', (asked, o) =>
  unpinPair(asked.tx, o.table, asked.body, asked.now),
);

/** POST …/tieni: leads to the proposal that was kept. */
export async function keep(asked: JointAsked): Promise<Outcome> {
  const o = await openedJoint(asked);
  if (o?.weights === undefined) return absent;
  if (o.body === null) return refusedOutcome({ code: 'no-body-here', field: '' });
  const kept = await keepRun(asked.tx, o.project, o.weights, o.table, o.body, asked.now);
  return kept.ok ? go(jointUrl(o.project.id, `/proposte/${kept.id}?fatto=tenuta`)) : refusedOutcome(kept);
}
