// A program of its own: `run-compiler.ts` starts it for one document and ends it when it takes too long. The compiler
// is native code: a thread could not be stopped in the middle of it, and its fault would be the server's.
// It reads one JSON value from standard input and writes the PDF to standard output. What went wrong is a number,
// since the compiler's messages quote the text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { CompileJob } from './run-compiler.ts';

const WITHOUT_GLYPH = 3;

const job: CompileJob = JSON.parse(readFileSync(0, 'utf8'));

// Looks at the memory from another thread: this one is in native code all the time.
const watch = `const { workerData } = require('node:worker_threads');
setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL'); }, 50);`;
new Worker(watch, { eval: true, workerData: job.mostBytes }).unref();

const take: (name: string) => typeof Typst = createRequire(job.packages);
const { NodeCompiler } = take('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({
  workspace: job.emptyFolder,
  fontArgs: [{ fontBlobs: job.fonts.map((font) => readFileSync(font)) }],
});
const { result } = compiler.compile({
  mainFileContent: readFileSync(job.source, 'utf8'),
  inputs: { printable: job.printable },
});
if (result === null) process.exit(1);
try {
  const pdf = compiler.pdf(result, { pdfStandard: job.standard, creationTimestamp: job.atSeconds });
  process.stdout.write(pdf, () => process.exit(0));
} catch (error) {
  process.exit(/could not be displayed/.test(String(error)) ? WITHOUT_GLYPH : 1);
}
