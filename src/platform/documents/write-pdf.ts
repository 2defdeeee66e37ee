import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { preparePrintable } from './prepare-printable.ts';
import type { Printable } from './printable.ts';
import { type Compiled, runCompiler } from './run-compiler.ts';
import { waitForTurn } from './wait-for-turn.ts';

const MOST_MS = 30_000;
const MOST_BYTES = 1_500_000_000;
const FONTS = 'node_modules/bootstrap-italia/dist/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-';

/** The PDF of a document: A4, tagged, with its fonts, the same bytes for the same document and day. It is written by
 *  a program of its own, two at a time; the others wait.
 *  @throws RangeError for a document that `preparePrintable` refuses; Error, without any of its text, when the
 *  compiler takes more than 30 seconds or 1.5 GB, or fails */
export async function writePdf(printable: Printable): Promise<Buffer> {
  const compiled = await compile(printable, false);
  if (compiled.ok) return compiled.pdf;
  const again = compiled.reason === 'without-glyph' ? await compile(printable, true) : compiled;
  if (again.ok) return again.pdf;
  throw new Error(`no PDF: the compiler ${again.reason}`);
}

async function compile(printable: Printable, latinOnly: boolean): Promise<Compiled> {
  const { json, day, standard } = preparePrintable(printable, latinOnly);
  const root = projectRoot();
  const here = join(root, 'src/platform/documents');
  const job = {
    packages: join(root, 'package.json'),
    source: join(here, 'page.typ'),
    fonts: ['regular', '600'].map((weight) => join(root, `${FONTS}${weight}.ttf`)),
    emptyFolder: join(here, 'nothing-to-read'),
    printable: json,
    standard,
    atSeconds: Date.parse(day) / 1000,
    mostBytes: MOST_BYTES,
  };
  const endTurn = await waitForTurn();
  try {
    return await runCompiler(join(here, 'compile-in-child.ts'), job, MOST_MS);
  } finally {
    endTurn();
  }
}
