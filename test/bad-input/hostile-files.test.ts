import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { drawPreview } from '../../src/platform/files/draw-preview.ts';
import { aJpeg, aPdf, aPng, pdfOf, pdfPages } from '../../src/platform/files/fixtures.ts';
import { inspectFile } from '../../src/platform/files/inspect-file.ts';
import { hostileFiles } from './hostile-corpus.ts';

const allowed = { timeout: 120_000 };

it('refuses every hostile file for its own reason, while other work goes on', allowed, async () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
  let [beats, slowest, over] = [0, 0, false];
  const heart = (async () => {
    while (!over) {
      const began = performance.now();
      await sleep(5);
      slowest = Math.max(slowest, performance.now() - began);
      beats += 1;
    }
  })();
  const answers = await Promise.all(
    hostileFiles.map(async ({ what, name, bytes }) => {
      const found = await inspectFile({ name, bytes });
      return [what, found.ok ? 'taken' : found.code];
    }),
  );
  over = true;
  await heart;
  expect(answers).toEqual(hostileFiles.map(({ what, code }) => [what, code]));
  expect(beats).toBeGreaterThan(hostileFiles.length);
  console.log(
    `hostile files: ${hostileFiles.length} refused, longest pause of this process ${Math.round(slowest)} ms`,
  );
});

it('draws no hostile file, even when it is asked to without judging it first', allowed, async () => {
  const asked = hostileFiles.filter(({ code }) => code === 'file.damaged' || code === 'file.too-many-pixels');
  const drawn = await Promise.all(
    asked.map(async ({ name, bytes }) => {
      const kind = name.endsWith('png') ? 'png' : name.endsWith('jpg') ? 'jpeg' : 'pdf';
      const preview = await drawPreview(bytes, kind, 1);
      return preview === undefined || preview.subarray(1, 4).toString() === 'PNG';
    }),
  );
  expect(drawn).not.toContain(false);
});

it('takes harmless files, with their pages', allowed, async () => {
  const wild = [
    ['un pdf.PDF', aPdf(3), 3],
    ['3.12.2024', aPdf(), 1],
    ['senza estensione', aPng(), 1],
    ['foto.jpeg', aJpeg(), 1],
    ['foto.JPG', aJpeg(), 1],
    ['a.pdf', aPdf(200), 200],
    ['a.pdf', Buffer.concat([aPdf(), Buffer.from('\r\n \0\n')]), 1],
    ['a.pdf', pdfOf(pdfPages(1, '/OpenAction [3 0 R /Fit] /AcroForm << /Fields [] >>')), 1],
    ['a.pdf', pdfOf(pdfPages(1, '', [['/Title (/JS e altro)']])), 1],
  ] as const;
  for (const [name, bytes, pages] of wild)
    expect(await inspectFile({ name, bytes }), name).toMatchObject({ ok: true, pages });
});

it('cuts off what a camera appends to a photograph, and keeps the photograph', allowed, async () => {
  const photograph = aJpeg();
  for (const tail of [aJpeg(16, 16), Buffer.from('\0\0motion photo\0\0SEFT')]) {
    const found = await inspectFile({ name: 'IMG_1.jpg', bytes: Buffer.concat([photograph, tail]) });
    expect(found.ok && found.bytes.equals(photograph)).toBe(true);
  }
});
