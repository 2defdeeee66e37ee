import type { Answer, Task } from './answer-in-worker.ts';
import { AssignmentError } from './error.ts';
import type { Problem, Solution } from './problem.ts';

/** A worker of a browser or a worker thread of Node, as far as it is needed here. */
export type AnyWorker = {
  postMessage(task: Task): void;
  terminate(): unknown;
} & (
  | { on(event: 'message' | 'error', listener: (value: unknown) => void): unknown }
  | { addEventListener(event: 'message' | 'error', listener: (event: Event) => void): unknown }
);

/** How a problem is solved in a worker. */
export type WorkerOptions = {
  /** As in `SolveOptions`. */
  readonly first?: boolean;
  readonly onProgress?: (placed: number, agents: number) => void;
  /** Aborting it ends the worker at once. */
  readonly signal?: AbortSignal;
};

/** Solves a problem in a worker that runs `node-worker` or `web-worker` of this package; the worker is ended with the
 *  answer. The caller makes the worker, since only it knows how its files are served.
 *  @throws AssignmentError as `solve`, and `cancelled` when the signal aborts; Error when the worker fails */
export function solveInWorker(
  worker: AnyWorker,
  problem: Problem,
  options: WorkerOptions = {},
): Promise<Solution> {
  const { first = true, onProgress, signal } = options;
  return new Promise<Solution>((resolve, reject) => {
    const cancel = (): void => finish(() => reject(new AssignmentError('cancelled')));
    const finish = (tell: () => void): void => {
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      tell();
    };
    const hear = (answer: Answer): void => {
      if (answer.kind === 'progress') onProgress?.(answer.placed, answer.agents);
      if (answer.kind === 'solution') finish(() => resolve(answer.solution));
      if (answer.kind === 'refusal')
        finish(() => reject(new AssignmentError(answer.code, answer.where, answer.amount)));
      if (answer.kind === 'fault') finish(() => reject(new Error(answer.message)));
    };
    if (signal?.aborted === true) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    if ('on' in worker) {
      worker.on('message', (answer) => hear(answer as Answer));
      worker.on('error', (error) => finish(() => reject(error)));
    } else {
      worker.addEventListener('message', (event) => hear((event as MessageEvent<Answer>).data));
      worker.addEventListener('error', () => finish(() => reject(new Error('the worker failed'))));
    }
    worker.postMessage({ problem, first });
  });
}
