import { answerTask, type Task } from './answer-in-worker.ts';

// The file a module worker of a browser runs: `new Worker(url, { type: 'module' })`.
globalThis.addEventListener('message', (event: MessageEvent<Task>) =>
  answerTask(event.data, (answer) => globalThis.postMessage(answer)),
);
