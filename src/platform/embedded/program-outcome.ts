import type { ChildProcess } from 'node:child_process';
import { EmbeddedRefusal } from './embedded-server.ts';
import { isCode } from './processes.ts';

/** How a program ended. `code` is null after a signal; `said` is the end of what it wrote to stderr. */
export type Outcome = { code: number | null; said: string };

/** Waits for the end of a program started with a piped stderr.
 *  @param hear receives each whole line as it comes
 *  @throws EmbeddedRefusal when the program could not be run at all */
export function outcome(child: ChildProcess, hear: (line: string) => void = () => {}): Promise<Outcome> {
  let said = '';
  let rest = '';
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new EmbeddedRefusal(cannotRun(child.spawnfile, error))));
    // 'exit', not 'close': a grandchild may keep the pipe. The turn of the loop lets the last words arrive.
    child.once('exit', (code) => setImmediate(() => resolve({ code, said: said.trim() })));
  });
}

function cannotRun(program: string, error: Error): string {
  if (isCode(error, 'ENOENT')) {
    return `${program} cannot run here: the embedded PostgreSQL needs the GNU C library; set DATABASE_URL to a server of your own.`;
  }
  if (isCode(error, 'EACCES'))
    return `${program} may not be run: is the data folder on a file system mounted noexec?`;
  return `${program} cannot run: ${error.message}.`;
}
