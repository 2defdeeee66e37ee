import { AssignmentError, type AssignmentErrorCode, type AssignmentErrorPlace } from './error.ts';
import type { Problem, Solution } from './problem.ts';
import { solve } from './solve.ts';

/** What is sent to a worker. */
export type Task = { readonly problem: Problem; readonly first: boolean };

/** What a worker sends back: progress any number of times, then one of the others. */
export type Answer =
  | { readonly kind: 'progress'; readonly placed: number; readonly agents: number }
  | { readonly kind: 'solution'; readonly solution: Solution }
  | {
      readonly kind: 'refusal';
      readonly code: AssignmentErrorCode;
      readonly where: AssignmentErrorPlace;
      readonly amount: number;
    }
  | { readonly kind: 'fault'; readonly message: string };

/** Solves a task and posts what there is to say. An error of the class AssignmentError is taken apart, since a class
 *  does not survive the way between threads. */
export function answerTask({ problem, first }: Task, post: (answer: Answer) => void): void {
  try {
    const onProgress = (placed: number, agents: number): undefined => {
      post({ kind: 'progress', placed, agents });
    };
    post({ kind: 'solution', solution: solve(problem, { first, onProgress }) });
  } catch (error) {
    if (error instanceof AssignmentError)
      post({ kind: 'refusal', code: error.code, where: error.where, amount: error.amount });
    else post({ kind: 'fault', message: String(error) });
  }
}
