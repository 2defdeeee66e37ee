import { spawn } from 'node:child_process';

/** What the compiling program is given: paths, the data as JSON, and its bounds. */
export type CompileJob = {
  /** A package.json from which the compiler's package is found. */
  readonly packages: string;
  readonly source: string;
  readonly fonts: readonly string[];
  /** The only folder of which the source may read, and it holds nothing. */
  readonly emptyFolder: string;
  readonly printable: string;
  readonly standard: string;
  readonly atSeconds: number;
  readonly mostBytes: number;
};

/** What came of it. 'without-glyph': a character that no font draws; 'stopped': too slow or too much memory. */
export type Compiled =
  | { readonly ok: true; readonly pdf: Buffer }
  | { readonly ok: false; readonly reason: 'without-glyph' | 'stopped' | 'failed' };

const WITHOUT_GLYPH = 3;

/** Runs the compiling program once, without the server's environment, without writing to any file.
 *  @param program path of `compile-in-child.ts`; Node strips its types
 *  @param mostMs after which it is ended */
export async function runCompiler(program: string, job: CompileJob, mostMs: number): Promise<Compiled> {
  const child = spawn(
    process.execPath,
    ['--permission', '--allow-addons', '--allow-worker', '--allow-fs-read=*', '--no-warnings', program],
    { env: {}, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  // A child that ends before it has read everything closes the pipe: its exit says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(job));
  const timer = setTimeout(() => child.kill('SIGKILL'), mostMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearTimeout(timer));
  if (code === 0) return { ok: true, pdf: Buffer.concat(pieces) };
  if (code === WITHOUT_GLYPH) return { ok: false, reason: 'without-glyph' };
  return { ok: false, reason: code === null ? 'stopped' : 'failed' };
}
