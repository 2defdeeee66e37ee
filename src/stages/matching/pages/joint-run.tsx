import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { decideProposal } from '../commands/decide-proposal.ts';
import type { decideSchema } from '../commands/read-joint-forms.ts';
import { JointDecide } from '../parts/joint-decide.tsx';
import { JointRun } from '../parts/joint-run.tsx';
import { refusedOutcome } from '../refusals.ts';
import { shownPoints } from '../rules/shown-points.ts';
import { listDecisions, listOutcomes } from '../store/decisions.ts';
import { listPlaceLabels } from '../store/joint-table.ts';
import { listRunPeople, listRunPlaces, listRuns } from '../store/runs.ts';
import { listWeights } from '../store/weights.ts';
import { jointWords } from '../words/joint.ts';
import { matchingWords } from '../words.ts';
import { type JointAsked, jointLabels, jointParams, jointUrl, openedJoint } from './opened-joint.ts';

export const runParams = jointParams.extend({ runId: z.uuid() });
export const proposalParams = runParams.extend({ proposalId: z.uuid() });
export const runQuery = z.object({ fatto: z.enum(['tenuta', 'decisa']).optional().catch(undefined) });
type RunAsked<Q = unknown, B = unknown> = JointAsked<Q, B> & { params: z.output<typeof runParams> };
type ProposalAsked<B = unknown> = JointAsked<unknown, B> & { params: z.output<typeof proposalParams> };

async function openedRun(asked: RunAsked) {
  const opened = await openedJoint(asked);
  const run = (await listRuns(asked.tx, asked.params.projectId)).find((r) => r.id === asked.params.runId);
  if (opened === undefined || run === undefined) return undefined;
  const people = await listRunPeople(asked.tx, run.id);
  const decisions = await listDecisions(asked.tx, { runId: run.id });
  const runPlaces = await listRunPlaces(asked.tx, run.id);
  // A place may have been closed since: the run names it still.
  const names = await listPlaceLabels(
    asked.tx,
    [...runPlaces, ...decisions].flatMap((p) => (p.placeId === null ? [] : [p.placeId])),
  );
  const labels = await jointLabels(asked, {
    people: people.map((p) => ({
      ...p,
      group: null,
      readyOn: null,
      looking: true,
      stale: false,
      computedAt: run.madeAt,
    })),
    places: [],
  });
  const where = (placeId: string | null) =>
    placeId === null
      ? jointWords.jointNothing[asked.language]
      : (names.get(placeId) ?? jointWords.jointUnknown[asked.language]);
  return { ...opened, run, people, decisions, runPlaces, labels: { ...labels, where } };
}

/** GET …/proposte/:runId. */
export async function runPage(asked: RunAsked<z.output<typeof runQuery>>) {
  const o = await openedRun(asked);
  if (o === undefined) return undefined;
  const { run, labels } = o;
  const word = (key: keyof typeof jointWords, values?: Record<string, string | number>) =>
    say(jointWords, key, asked.language, values);
  const names = await listAccountNames(
    asked.tx,
    o.decisions.map((d) => d.decidedBy),
  );
  const outcomes = await listOutcomes(asked.tx, run.id);
  const weights = (await listWeights(asked.tx, run.projectId)).find((w) => w.id === run.weightsId);
  return h(JointRun, {
    shell: asked.shell,
    base: jointUrl(run.projectId),
    project: o.project.title,
    title: word('jointRun', { number: run.number, day: formatDay(dayInRome(run.madeAt), asked.language) }),
    lead: word('jointRunLead', { placed: run.placed, people: run.people, weights: weights?.number ?? '–' }),
    proof: word('jointProven', { points: shownPoints(run.objective, asked.language) }),
    done: asked.query.fatto ?? null,
    rows: o.people.map((p) => {
      const decision = o.decisions.find((d) => d.runPersonId === p.id);
      return {
        id: p.id,
        label: labels.who(p.caseId),
        place: labels.where(p.placeId),
        points: p.score === null ? null : shownPoints(p.score, asked.language),
        best: p.bestPlaceId === p.placeId ? null : labels.where(p.bestPlaceId),
        decision:
          decision === undefined
            ? word('jointDecided.none')
            : `${word(`jointDecided.${decision.outcome === 'by-hand' ? 'replaced' : decision.outcome}`, {
                place: labels.where(decision.placeId),
              })}, ${formatDay(dayInRome(decision.decidedAt), asked.language)}, ${names.get(decision.decidedBy) ?? '–'}`,
        reason: decision?.reason ?? null,
        outcome: outcomeOf(decision && outcomes.get(decision.id), word),
        decide:
          decision === undefined && p.placeId !== undefined
            ? jointUrl(run.projectId, `/proposte/${run.id}/${p.id}`)
            : null,
        propose:
          decision?.placeId && labels.follows(p.personId)
            ? `/persone/${p.personId}/presentazioni/nuova?posto=${decision.placeId}&decisione=${decision.id}`
            : null,
      };
    }),
    places: o.runPlaces.map((p) => ({
      id: p.placeId,
      label: labels.where(p.placeId),
      price: shownPoints(p.price, asked.language),
      used: word('jointRoomOf', { used: p.used, room: p.capacity }),
    })),
  });
}

/** What became of a decision, in words; null while nothing was proposed to her. */
function outcomeOf(
  state: string | undefined,
  word: (key: keyof typeof jointWords, values?: Record<string, string | number>) => string,
): string | null {
  const key = `jointBecame.${state}`;
  return Object.hasOwn(jointWords, key) ? word(key as keyof typeof jointWords) : null;
}

/** GET …/proposte/:runId/:proposalId: the form that decides. */
export async function decidePage(asked: ProposalAsked) {
  return decideAgain(asked, {}, []);
}

/** The same form with what was typed. */
export async function decideAgain(asked: ProposalAsked, typed: Typed, problems: readonly Problem[]) {
  const o = await openedRun(asked);
  const proposal = o?.people.find((p) => p.id === asked.params.proposalId);
  if (o === undefined || proposal === undefined) return undefined;
  const word = (key: keyof typeof jointWords, values?: Record<string, string | number>) =>
    say(jointWords, key, asked.language, values);
  const pointsAt = (placeId: string) =>
    o.table.input.scores.find((s) => s.caseId === proposal.caseId && s.placeId === placeId)?.score;
  return h(JointDecide, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey(),
    run: {
      href: jointUrl(o.run.projectId, `/proposte/${o.run.id}`),
      label: word('jointRun', {
        number: o.run.number,
        day: formatDay(dayInRome(o.run.madeAt), asked.language),
      }),
    },
    action: jointUrl(o.run.projectId, `/proposte/${o.run.id}/${proposal.id}`),
    title: word('jointDecideFor', { who: o.labels.who(proposal.caseId) }),
    lead: word('jointDecideLead', { place: o.labels.where(proposal.placeId) }),
    nothing: proposal.placeId === null,
    places: o.table.places
      .filter((p) => p.placeId !== proposal.placeId)
      .map((p) => {
        const points = pointsAt(p.placeId);
        return {
          value: p.placeId,
          label: `${p.title}, ${p.companyName}${points === undefined ? '' : ` (${shownPoints(points, asked.language)})`}`,
        };
      }),
    typed,
    problems: sayProblems(matchingWords, problems, asked.language),
  });
}

/** POST …/proposte/:runId/:proposalId. */
export async function decide(asked: ProposalAsked<z.output<typeof decideSchema>>): Promise<Outcome> {
  const o = await openedRun(asked);
  const proposal = o?.people.find((p) => p.id === asked.params.proposalId);
  if (o === undefined || proposal === undefined) return absent;
  const { outcome, place, reason } = asked.body;
  const done = await decideProposal(
    asked.tx,
    o.table,
    o.run.id,
    proposal,
    { outcome, placeId: place, reason },
    asked.now,
  );
  return done.ok ? go(jointUrl(o.run.projectId, `/proposte/${o.run.id}?fatto=decisa`)) : refusedOutcome(done);
}
