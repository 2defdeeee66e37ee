import { decideProposal } from '../../src/stages/matching/commands/decide-proposal.ts';
import { keepRun } from '../../src/stages/matching/commands/keep-run.ts';
import { pinPair } from '../../src/stages/matching/commands/pin-pair.ts';
import { listRunPeople } from '../../src/stages/matching/store/runs.ts';
import { offices } from './data/selections.ts';
import { matchReasons } from './data/work-words.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import type { PlaceKeys } from './lay-out-places.ts';
import { tableOf } from './match-people.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';

/** Days ago of the weekly meeting that looked at the table, and of what was decided after it. */
const MET_AGO = 5;
const DECIDED_AGO = 4;

/** Whom the table keeps together, and whom apart: places in the cohort, and keys of places. */
const LOCKED = [0, 'scaffali-magazzino'] as const;
const APART = [7, 'verde'] as const;

/** On whose proposal it is decided how: one has another introduction open. */
const DECIDED = [
  ['accepted', 16],
  ['refused', 3],
  ['replaced', 12],
] as const;

/** The weekly meeting of the first project: a pair is locked, one is never to be, the proposal for everybody is kept, and a
 *  person decides on three of them, with reasons. */
export async function decideTogether(
  stage: PathStage,
  walked: readonly Walked[],
  places: PlaceKeys,
): Promise<void> {
  const { by } = offices['sud-est'];
  const met = hourOf(stage, MET_AGO, '15:00');
  const runId = await actAs(stage, by, met, async (tx, me) => {
    for (const [kind, [index, key], reason] of [
      ['lock', LOCKED, matchReasons.lock],
      ['veto', APART, matchReasons.veto],
    ] as const) {
      const caseId = walked.find((w) => w.path.index === index)?.standing.id ?? '';
      const { table } = await tableOf(tx, stage, 'sud-est', met);
      done(await pinPair(tx, table, { caseId, placeId: places.get(key) ?? '', kind, reason }, met));
    }
    const { project, weights, table } = await tableOf(tx, stage, 'sud-est', met);
    const body = me.roles.find((r) => r.role === 'coordinator')?.organisationId ?? '';
    return done(await keepRun(tx, project, weights, table, body, met)).id;
  });
  const decided = hourOf(stage, DECIDED_AGO, '9:50');
  await actAs(stage, by, decided, async (tx) => {
    const proposals = await listRunPeople(tx, runId);
    for (const [outcome, index] of DECIDED) {
      const caseId = walked.find((w) => w.path.index === index)?.standing.id;
      const proposal = proposals.find((p) => p.caseId === caseId);
      if (proposal === undefined) throw new Error('The seed lost a proposal.');
      const { table } = await tableOf(tx, stage, 'sud-est', decided);
      const other = table.input.scores
        .filter((s) => s.caseId === proposal.caseId && s.placeId !== proposal.placeId)
        .toSorted((a, b) => b.score - a.score)[0];
      const placeId = outcome === 'replaced' ? (other?.placeId ?? null) : null;
      done(
        await decideProposal(
          tx,
          table,
          runId,
          proposal,
          { outcome, placeId, reason: matchReasons[outcome] },
          decided,
        ),
      );
    }
  });
}
