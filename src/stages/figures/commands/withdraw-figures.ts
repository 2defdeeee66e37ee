import type { Tx } from '../../../platform/database/tx.ts';
import { noteChange } from '../../editorial/store/published.ts';
import type { Project } from '../../projects/types.ts';
import { type FigureRefusal, refuse } from '../refusals.ts';
import { withdrawPublication } from '../store/publications.ts';

/** Takes a publication back, because it was wrong: nobody is given it any more. It was read, and goes on counting against
 *  what may be published after it.
 *  @refuses 'not-standing' when it is not there or was taken back before */
export async function withdrawFigures(
  tx: Tx,
  project: Pick<Project, 'id'>,
  number: number,
  now: Date,
): Promise<{ ok: true } | FigureRefusal> {
  if (!(await withdrawPublication(tx, project.id, number, now))) return refuse('not-standing');
  await noteChange(tx);
  return { ok: true };
}
