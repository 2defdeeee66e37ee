import { AssignmentError } from '../src/error.ts';
import type { Problem, Solution } from '../src/problem.ts';
import type { Random } from '../src/random.ts';
import { Session } from '../src/session.ts';
import { solve } from '../src/solve.ts';
import { verify } from '../src/verify.ts';
import { type EditKind, randomEdit } from './random-edit.ts';

/** A session, or nothing where the problem has no plan. */
export function sessionOf(problem: Problem): Session | undefined {
  try {
    return new Session(problem);
  } catch (error) {
    if (error instanceof AssignmentError) return undefined;
    throw error;
  }
}

/** Makes one random edit and compares with solving the edited problem anew: same plan, same prices, a proof that
 *  holds; and after a refusal the same problem and plan as before.
 *  @returns what is wrong, empty when nothing is; and the code of the refusal */
export function checkEdit(
  session: Session,
  kind: EditKind,
  random: Random,
): { fault: string; refused: string } {
  const before = [session.problem(), session.solution()];
  const refused = randomEdit(session, kind, random, 20);
  const problem = session.problem();
  const solution = session.solution();
  if (refused !== '' && JSON.stringify([problem, solution]) !== JSON.stringify(before))
    return { fault: `${kind} was refused (${refused}) and left a trace`, refused };
  const verdict = verify(problem, solution);
  if (!verdict.ok) return { fault: `${kind}: ${verdict.faults.join('; ')}`, refused };
  return { fault: difference(kind, solution, solve(problem)), refused };
}

function difference(kind: EditKind, warm: Solution, cold: Solution): string {
  const same = JSON.stringify(warm.certificate) === JSON.stringify(cold.certificate);
  return same ? '' : `${kind}: ${JSON.stringify(warm.certificate)} for ${JSON.stringify(cold.certificate)}`;
}
