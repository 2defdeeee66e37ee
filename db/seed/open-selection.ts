import type { Tx } from '../../src/platform/database/tx.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import type { ProjectId } from '../../src/stages/projects/types.ts';
import { enterCandidates } from '../../src/stages/selection/commands/enter-candidates.ts';
import { openProcedure } from '../../src/stages/selection/commands/open-procedure.ts';
import type { ProcedureAnswers } from '../../src/stages/selection/commands/read-procedure.ts';
import { findCandidacy, listCandidates } from '../../src/stages/selection/store/candidacies.ts';
import { findProcedure } from '../../src/stages/selection/store/procedures.ts';
import type { Candidate, Procedure, ProcedureId } from '../../src/stages/selection/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { offices, ranking } from './data/selections.ts';
import { done } from './done.ts';
import { actAs, type PathStage } from './path-stage.ts';

/** How a selection is opened. `termIn`: days from its opening. */
type Opening = {
  readonly territory: 'sud-est' | 'apuane';
  readonly title: string;
  readonly seats: number;
  readonly termIn: number;
  readonly at: Date;
};

/** Who coordinates opens a selection, as the notice sets it; where the notice is silent, by ranking. */
export async function openSelection(stage: PathStage, o: Opening): Promise<ProcedureId> {
  const { by, office, officer } = offices[o.territory];
  const opensOn = dayInRome(o.at);
  const byServices = o.territory === 'apuane';
  const answers: ProcedureAnswers = {
    mode: byServices ? null : 'public-notice-with-ranking',
    title: o.title,
    opensOn,
    closesOn: addDays(opensOn, 20),
    seats: o.seats,
    officer,
    office,
    termOn: addDays(opensOn, o.termIn),
    complaintDays: 30,
    observationDays: byServices ? 10 : null,
    minimum: byServices ? null : ranking.minimum,
    seed: byServices ? null : ranking.seed,
    criteria: byServices ? [] : [...ranking.criteria],
    ties: byServices ? [] : [...ranking.ties],
  };
  return actAs(stage, by, o.at, async (tx) => {
    const project = await findProject(tx, projectOf(stage, o.territory));
    if (project === undefined) throw new Error(`No project in ${o.territory}.`);
    return done(await openProcedure(tx, project, answers, o.at)).id;
  });
}

/** Everybody eligible is entered. */
export async function enterAll(
  stage: PathStage,
  territory: 'sud-est' | 'apuane',
  id: ProcedureId,
  at: Date,
): Promise<void> {
  await actAs(stage, offices[territory].by, at, async (tx) =>
    done(await enterCandidates(tx, await procedureOf(tx, id))),
  );
}

/** Candidates of a selection, as who coordinates sees them. */
export async function candidatesOf(
  stage: PathStage,
  territory: 'sud-est' | 'apuane',
  id: ProcedureId,
): Promise<readonly Candidate[]> {
  return actAs(stage, offices[territory].by, stage.now, (tx) => listCandidates(tx, { procedureId: id }));
}

/** The project of a territory. @throws when there is none */
export function projectOf(stage: PathStage, territory: string): ProjectId {
  const id = stage.directory.projects.get(territory);
  if (id === undefined) throw new Error(`No project in ${territory}.`);
  return id;
}

/** A selection that the actor may read. @throws when it is not there for her */
export async function procedureOf(tx: Tx, id: ProcedureId): Promise<Procedure> {
  const found = await findProcedure(tx, id);
  if (found === undefined) throw new Error('The seed lost a selection.');
  return found;
}

/** A candidacy as it stands now. @throws when it is not there for the actor */
export async function candidacyOf(tx: Tx, id: string) {
  const found = await findCandidacy(tx, id);
  if (found === undefined) throw new Error('The seed lost a candidacy.');
  return found;
}
