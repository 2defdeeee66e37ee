import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Printable } from '../../src/platform/documents/printable.ts';
import { writePdf } from '../../src/platform/documents/write-pdf.ts';
import { hasPrograms, inFolder, run } from './programs.ts';

const here = describe.skipIf(!hasPrograms('pdftotext'));

const textOf = (body: readonly Block[], more: Partial<Printable> = {}, ...how: readonly string[]) =>
  inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, await writePdf({ title: 'Tabelle', language: 'it', body, ...more }));
    return run('pdftotext', ...how, file, '-');
  });

const table = (caption: string, labels: readonly string[], row: readonly string[]): Block => ({
  kind: 'table',
  caption,
  columns: labels.map((label) => ({ label })),
  rows: [row],
});

here('a table in a PDF', { timeout: 60_000 }, () => {
  it.each([2, 4, 6, 8])('of %i columns keeps every word in its own', async (columns) => {
    const labels = Array.from({ length: columns }, () => 'Amministrazione');
    const row = labels.map((_, n) => (n % 2 === 0 ? 'Precipitevolissimevolmente' : 'BRNDAA90E42D612X'));
    const boxes = await textOf([table('x', labels, row)], { title: 'T' }, '-bbox');
    const found = [...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)".*>([^<]+)<\/word>/g)];
    // The foot of the page stands below 700 points.
    const words = found.filter(([, , y]) => Number(y) < 700);
    expect(words.length).toBeGreaterThan(columns);
    const width = (595.28 - ((25 + 22) / 25.4) * 72) / columns;
    const columnOf = (x: number) => Math.floor((x - (25 / 25.4) * 72) / width);
    for (const [, from, , to, word] of words)
      expect([word, columnOf(Number(to) - 1)]).toEqual([word, columnOf(Number(from) + 1)]);
  });

  it('begins on the page of its caption, wherever the page ends', async () => {
    const body = Array.from({ length: 16 }, (_, n): Block[] => [
      { kind: 'paragraph', text: Array.from({ length: 36 + n }, () => 'riga').join('\n') },
      table(`Tabella ${n}.`, ['Competenza', 'Ore'], ['Accoglienza', '12']),
      { kind: 'page-break' },
    ]).flat();
    const pages = (await textOf(body)).split('\f');
    const captioned = pages.filter((page) => /Tabella \d+\./.test(page));
    expect(captioned).toHaveLength(16);
    for (const page of captioned) expect(page).toContain('Competenza');
  });

  it('stands row by row in the easy edition, under what a row is about', async () => {
    const rows = table('Prossimi passi', ['Che cosa', 'Quando', 'Ore'], ['Visita', '05/12/2026', '2']);
    const text = await textOf([rows], { edition: 'easy' });
    expect(text).toMatch(/Prossimi passi\s+Visita\s+Quando: 05\/12\/2026\s+Ore: 2/);
  });
});
