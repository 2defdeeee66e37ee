import { declareConflict } from '../../src/stages/meetings/commands/declare-conflict.ts';
import { listAgenda } from '../../src/stages/meetings/store/items.ts';
import type { MeetingId } from '../../src/stages/meetings/types.ts';
import { decideAsProposed } from '../../src/stages/selection/commands/decide-as-proposed.ts';
import { rankCandidates } from '../../src/stages/selection/commands/rank-candidates.ts';
import { scoreCandidate } from '../../src/stages/selection/commands/score-candidate.ts';
import { listCandidates } from '../../src/stages/selection/store/candidacies.ts';
import type { Candidate, ProcedureId } from '../../src/stages/selection/types.ts';
import { commissionMinutes } from './data/path-words.ts';
import { commission, offices, ranking } from './data/selections.ts';
import { done } from './done.ts';
import { drawFor } from './draw.ts';
import type { Walked } from './find-walked.ts';
import { candidatesOf, enterAll, openSelection, procedureOf, projectOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import { convene, hold, meetingOf, moveBack, putThere } from './sit-together.ts';
import { writeMinutes } from './write-minutes.ts';

const territory = 'sud-est';
const { by } = offices[territory];
const secretary = commission[3]?.[0] ?? '';
/** Who declared that she may not judge one of them, by the place in the cohort. */
const CONFLICT = { index: 7, by: 'federico.nannoni@prova.example' } as const;
/** Seats of the first selection. */
const SEATS = 44;

/** The first selection of a project that ranks: a commission of three, points for everybody, one who abstains, the places.
 *  @returns its id */
export async function selectByRanking(stage: PathStage, walked: readonly Walked[]): Promise<ProcedureId> {
  const hour = (daysAgo: number, time: string) => hourOf(stage, daysAgo, time);
  const id = await openSelection(stage, {
    territory,
    title: 'Avviso pubblico per la partecipazione ad A.T.T.I.V.I., prima selezione',
    seats: SEATS,
    termIn: 60,
    at: hour(250, '10:00'),
  });
  await enterAll(stage, territory, id, hour(249, '10:00'));
  const candidates = await candidatesOf(stage, territory, id);
  const sitting = await seatCommission(stage, candidates);
  const abstained = await abstain(stage, sitting, candidates, walked, hour(240, '09:30'));
  // Each of them by herself, as they do: nobody reads the others' points.
  await Promise.all(
    commission.map(([email, , part]) =>
      part === 'secretary' ? undefined : giveAllPoints(stage, email, id, walked, hour(239, '12:00')),
    ),
  );
  await writeMinutes(stage, secretary, sitting, hour(238, '13:00'), (_, nth) => {
    const [discussion, decision] = commissionMinutes[nth % commissionMinutes.length] ?? ['', ''];
    return { discussion, decision, state: 'decided', ownerId: null, dueOn: null };
  });
  await moveBack(stage, by, sitting, { startsAt: hour(225, '09:30'), accessDays: 30 }, hour(237, '09:00'));
  await hold(stage, by, sitting, hour(225, '13:00'));
  await actAs(stage, by, hour(224, '10:00'), async (tx) =>
    done(await rankCandidates(tx, await procedureOf(tx, id), new Set([abstained]))),
  );
  await actAs(stage, by, hour(222, '10:00'), async (tx, _, at) =>
    done(await decideAsProposed(tx, await procedureOf(tx, id), { reason: null, meetingId: sitting }, at)),
  );
  return id;
}

/** The commission is convened for an hour that stands open by the database's clock; it is moved back afterwards. */
async function seatCommission(stage: PathStage, candidates: readonly Candidate[]): Promise<MeetingId> {
  const id = await convene(
    stage,
    {
      by,
      kind: 'commission',
      project: projectOf(stage, territory),
      title: 'Commissione di selezione, colloqui e punteggi',
      place: 'Sala del Consiglio, Comune di Bagno a Ripoli',
      startsAt: hourOf(stage, 1, '09:30'),
      accessDays: 30,
      seats: commission,
    },
    hourOf(stage, 246, '10:00'),
  );
  const what = {
    matter: 'selection',
    question: 'Quali punti per ciascun criterio, dopo il colloquio?',
  } as const;
  await putThere(stage, by, id, candidates, what, hourOf(stage, 245, '10:00'));
  return id;
}

/** @returns `candidacy|account`, as the ranking is told of it */
async function abstain(
  stage: PathStage,
  meetingId: MeetingId,
  candidates: readonly Candidate[],
  walked: readonly Walked[],
  at: Date,
): Promise<string> {
  const who = walked.find(({ path }) => path.index === CONFLICT.index)?.personId;
  return actAs(stage, CONFLICT.by, at, async (tx, me) => {
    const item = (await listAgenda(tx, meetingId)).find((i) => i.personId === who);
    if (item === undefined) throw new Error('The seed lost somebody on an agenda.');
    const reason = 'È una mia cugina: non prendo parte e non leggo.';
    done(await declareConflict(tx, await meetingOf(tx, meetingId), item, reason, at));
    return `${candidates.find((c) => c.personId === who)?.id}|${me.accountId}`;
  });
}

/** A member gives her points to everybody whom she reads; the place in the cohort says about how many. */
async function giveAllPoints(
  stage: PathStage,
  email: string,
  id: ProcedureId,
  walked: readonly Walked[],
  at: Date,
): Promise<void> {
  const placeOf = new Map<string, number>(walked.map((w) => [w.personId, w.path.index]));
  await actAs(stage, email, at, async (tx) => {
    const p = await procedureOf(tx, id);
    for (const c of await listCandidates(tx, { procedureId: id })) {
      const place = placeOf.get(c.personId);
      const share = place === undefined ? 0.4 : shareOf(place);
      const draw = drawFor(place ?? 0, `points-${email}`);
      const given = ranking.criteria.map(({ max }, nth) => ({
        criterion: `c${nth + 1}`,
        // Whole halves of a point; each member sees it a little differently.
        points: Math.min(max, Math.round((share * max) / 50) * 50 + 50 * draw.int(-1, 1)),
        note: null,
      }));
      done(await scoreCandidate(tx, p, c, given));
    }
  });
}

/** Seats, then a waiting list, then two who stay below the minimum. */
function shareOf(place: number): number {
  if (place >= 50) return 0.34;
  return place < SEATS ? 0.92 - place * 0.008 : 0.53 - (place - SEATS) * 0.01;
}
