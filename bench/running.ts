import { type ChildProcess, fork } from 'node:child_process';
import type { Statement } from './client.ts';
import type { ServerMessage, ServerTask } from './variants.ts';

/** A running application of a trial. */
export type Running = {
  port: number;
  pid: number;
  /** Statements that reading this page once sends, those of the session left out. */
  statementsOf(read: () => Promise<unknown>): Promise<Statement[]>;
  stop(): Promise<void>;
};

/** Starts a built application in a process of its own. */
export async function runServer(program: string, task: ServerTask): Promise<Running> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send(task);
  const started = await answer(child);
  if (!('port' in started)) throw new Error('An application of the trial said something else than its port.');
  return {
    port: started.port,
    pid: child.pid ?? 0,
    async statementsOf(read) {
      child.send('record');
      await read();
      child.send('tell');
      const told = await answer(child);
      return 'statements' in told ? told.statements : [];
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const answer = (child: ChildProcess) =>
  new Promise<ServerMessage>((resolve, reject) => {
    const ended = () => reject(new Error('An application of the trial ended by itself.'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as ServerMessage);
    });
  });
