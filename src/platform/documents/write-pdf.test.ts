import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { preparePrintable } from './prepare-printable.ts';
import type { Block, Printable } from './printable.ts';
import { runCompiler } from './run-compiler.ts';
import { writePdf } from './write-pdf.ts';

const letter = (body: readonly Block[]): Printable => ({
  title: 'Relazione',
  language: 'it',
  body: [{ kind: 'heading', level: 1, text: 'Chi è la persona' }, ...body],
});

describe('a PDF', { timeout: 60_000 }, () => {
  it('is the same for the same document and day', async () => {
    const printable = { ...letter([]), day: '2026-11-22' as NonNullable<Printable['day']> };
    const [first, second] = await Promise.all([writePdf(printable), writePdf(printable)]);
    expect(first.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(first.equals(second)).toBe(true);
  });

  it('is declared as PDF/UA-1, or as PDF/A-2a when asked for', async () => {
    const forReading = (await writePdf(letter([]))).toString('latin1');
    expect(forReading).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const forKeeping = (await writePdf({ ...letter([]), standard: 'PDF/A-2a' })).toString('latin1');
    expect(forKeeping).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(forKeeping).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('lets the server answer while it is written, and more documents than two wait for each other', async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const text = 'Parole '.repeat(20_000);
    const all = await Promise.all([1, 2, 3].map(() => writePdf(letter([{ kind: 'paragraph', text }]))));
    clearInterval(beat);
    expect(all).toHaveLength(3);
    expect(longest).toBeLessThan(1_000);
  });

  it('is given up without a word of its text when the compiler takes too long or too much', async () => {
    const root = projectRoot();
    const program = fileURLToPath(new URL('compile-in-child.ts', import.meta.url));
    const job = {
      packages: `${root}/package.json`,
      source: fileURLToPath(new URL('page.typ', import.meta.url)),
      fonts: [],
      emptyFolder: `${root}/nothing-to-read`,
      printable: '{}',
      standard: 'ua-1',
      atSeconds: 0,
      mostBytes: 2_000_000_000,
    };
    expect(await runCompiler(program, job, 1)).toEqual({ ok: false, reason: 'stopped' });
    expect(await runCompiler(program, job, 20_000)).toEqual({ ok: false, reason: 'failed' });
    const long: Block = { kind: 'paragraph', text: 'Parole '.repeat(100_000) };
    const greedy = { ...job, printable: preparePrintable(letter([long])).json, mostBytes: 120_000_000 };
    expect(await runCompiler(program, greedy, 20_000)).toEqual({ ok: false, reason: 'stopped' });
    expect(await runCompiler(program, { ...greedy, mostBytes: 2_000_000_000 }, 20_000)).toMatchObject({
      ok: true,
    });
  });
});
