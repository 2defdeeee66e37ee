import { parentPort } from 'node:worker_threads';
import { answerTask, type Task } from './answer-in-worker.ts';

// The file a worker thread of Node runs: `new Worker(new URL('@accompagna/assignment/node-worker', …))`.
parentPort?.on('message', (task: Task) => answerTask(task, (answer) => parentPort?.postMessage(answer)));
