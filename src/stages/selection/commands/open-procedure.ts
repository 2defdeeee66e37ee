import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findRulesFor } from '../../projects/store/notices.ts';
import type { Project } from '../../projects/types.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { procedureProblem } from '../rules/procedure-problem.ts';
import { insertProcedure } from '../store/procedures.ts';
import type { ProcedureId } from '../types.ts';
import { criteriaOf, type ProcedureAnswers, tieRulesOf } from './read-procedure.ts';

/** Opens a selection of a project, in the way that its notice sets; where the notice is silent, in the way that was chosen.
 *  @returns id of the selection
 *  @refuses 'no-rules' while the notice has none; 'mode-set-by-notice'; 'days-reversed'; 'criteria-missing',
 *           'criteria-not-here', 'minimum-too-high', 'tie-criterion-missing', 'seed-missing' of a ranking;
 *           'observations-not-in-competition'
 *  @law L. 241/1990 artt. 2, 4-5, 10-bis, 12 */
export async function openProcedure(
  tx: Tx,
  project: Project,
  input: ProcedureAnswers,
  now: Date,
): Promise<{ ok: true; id: ProcedureId } | SelectionRefusal> {
  const rules = await findRulesFor(tx, project.id, dayInRome(now));
  if (rules === undefined) return refuse('no-rules');
  const ofNotice = rules.rules.selection;
  const mode = ofNotice ?? input.mode;
  if (mode === null || (input.mode !== null && input.mode !== mode))
    return refuse('mode-set-by-notice', 'mode');
  const criteria = criteriaOf(input);
  const tieRules = tieRulesOf(input);
  const problem = procedureProblem({ ...input, mode, criteria, tieRules });
  if (problem !== undefined) return refuse(problem.code, problem.field);
  const id = randomUUID() as ProcedureId;
  await insertProcedure(tx, {
    id,
    territoryId: project.territoryId,
    projectId: project.id,
    rulesVersionId: rules.versionId,
    mode,
    title: input.title,
    opensOn: input.opensOn,
    closesOn: input.closesOn,
    seats: input.seats,
    criteria,
    tieRules,
    officer: input.officer,
    office: input.office,
    termOn: input.termOn,
    complaintDays: input.complaintDays,
    observationDays: input.observationDays,
  });
  return { ok: true, id };
}
