import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Printable } from '../../src/platform/documents/printable.ts';
import { writePdf } from '../../src/platform/documents/write-pdf.ts';
import { payloads } from './payloads.ts';
import { hasPrograms, inFolder, run } from './programs.ts';

const here = describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'));

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => named[sign] ?? '');
const svg = (inside: string, box = '0 0 640 120') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`;
const bars = svg(
  '<rect width="300" height="40" fill="#0066cc"/><text x="310" y="30" font-size="20">Tre ore</text>',
);
const alt = 'Una barra: d850 Lavoro retribuito, tre';

const letter: Printable = {
  title: 'Che cosa so fare',
  language: 'it',
  funder: { emblem: true, wording: ['Unione europea – Fondo sociale europeo', 'Regione Toscana'] },
  letterhead: {
    sender: ['Comune di Bagno a Ripoli'],
    placeDate: 'Bagno a Ripoli, 22/11/2026',
    subject: 'Bilancio',
  },
  body: [
    { kind: 'heading', level: 1, text: '1. Il profilo' },
    { kind: 'facts', facts: [{ label: 'Nome', value: 'Ada Bruni' }] },
    { kind: 'list', items: ['Prepari i tavoli.', 'Conti le scorte.'] },
    { kind: 'drawing', svg: bars, alt, caption: 'Il profilo di Ada' },
    { kind: 'drawing', svg: bars, alt: 'La stessa barra' },
    { kind: 'signature-line', signers: ['La persona', 'L’orientatrice'] },
  ],
};

const written = (printable: Printable, read: (file: string, folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, await writePdf(printable));
    await read(file, folder);
  });

/** Every alternative text of a file, in the order of its objects. */
async function alternatives(file: string): Promise<string[]> {
  const { qpdf } = JSON.parse(await run('qpdf', '--json', file)) as {
    qpdf: [unknown, Record<string, unknown>];
  };
  const found: string[] = [];
  JSON.stringify(qpdf[1], (key, value: unknown) => {
    if (key === '/Alt' && typeof value === 'string') found.push(value.replace(/^u:/, ''));
    return value;
  });
  return found;
}

/** The rectangle that a colour fills on the first page, in millimetres. */
async function areaOf(file: string, folder: string, colour: readonly number[]) {
  await run(
    'pdftoppm',
    '-r',
    '127',
    '-f',
    '1',
    '-l',
    '1',
    '-aa',
    'no',
    '-aaVector',
    'no',
    file,
    join(folder, 'p'),
  );
  const name = (await run('ls', folder)).split('\n').find((entry) => entry.endsWith('.ppm')) ?? '';
  const ppm = readFileSync(join(folder, name));
  const [head = '', width = '0'] =
    /^P6\s(\d+) (\d+)\s255\s/.exec(ppm.subarray(0, 40).toString('latin1')) ?? [];
  const pixels = ppm.subarray(head.length);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at < pixels.length; at += 3)
    if (colour.every((part, n) => pixels[at + n] === part)) {
      xs.push((at / 3) % Number(width));
      ys.push(Math.floor(at / 3 / Number(width)));
    }
  // 127 points an inch are five a millimetre.
  const span = (all: number[]) =>
    (all.reduce((most, n) => Math.max(most, n), 0) - all.reduce((least, n) => Math.min(least, n), 1e9) + 1) /
    5;
  return { pixels: xs.length, width: span(xs), height: span(ys) };
}

here('a PDF with drawings, the funder and a larger edition', { timeout: 60_000 }, () => {
  const kinds = (['PDF/UA-1', 'PDF/A-2a'] as const).flatMap((standard) =>
    [{}, { edition: 'easy' as const }].map((edition) => ({ standard, ...edition })),
  );

  it.each(kinds)('is sound and declares what it is: %o', async (kind) => {
    await written({ ...letter, ...kind }, async (file) => {
      expect(await run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
      const plain = await run('qpdf', '--qdf', '--object-streams=disable', file, '-');
      const marks =
        kind.standard === 'PDF/A-2a'
          ? ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>']
          : ['<pdfuaid:part>1</pdfuaid:part>'];
      for (const mark of marks) expect(plain).toContain(mark);
      expect(plain).not.toMatch(/\/(?:JavaScript|Launch|URI|EmbeddedFile|OpenAction)\b/);
      const fonts = (await run('pdffonts', file)).split('\n').filter((line) => /^[A-Z]{6}\+/.test(line));
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/Titillium.*yes yes yes/);
    });
  });

  it.each([{}, { edition: 'easy' as const }])(
    'tells a screen reader its headings, lists and figures, %o',
    async (edition) => {
      await written({ ...letter, ...edition }, async (file) => {
        const structure = await run('pdfinfo', '-struct-text', file);
        expect(structure).toMatch(
          /Figure[\s\S]*"Unione europea[\s\S]*"Regione Toscana"[\s\S]*"Comune di Bagno/,
        );
        expect(structure).toMatch(/^ +H1 [\s\S]*Il profilo/m);
        expect(structure).toMatch(/^ +L [\s\S]*LBody[\s\S]*"Prepari i tavoli\."/m);
        expect(structure).toMatch(/Caption[\s\S]*"Il profilo di Ada"/);
        expect(structure.match(/^ +Figure/gm)).toHaveLength(3);
        expect((await alternatives(file)).toSorted()).toEqual(
          ['Emblema dell’Unione europea', alt, 'La stessa barra'].toSorted(),
        );
      });
    },
  );

  it('has the emblem at least 1 cm high on the first page, 3 to 2, and the wording on every page', async () => {
    const body: Block[] = [...letter.body, { kind: 'page-break' }, { kind: 'paragraph', text: 'Fine' }];
    await written({ ...letter, body }, async (file, folder) => {
      const blue = await areaOf(file, folder, [0, 51, 153]);
      expect(blue.height).toBeGreaterThanOrEqual(10);
      // The wording beside it has the same blue: where the emblem ends, gold begins and ends within it.
      const gold = await areaOf(file, folder, [255, 204, 0]);
      expect(gold.width / gold.height).toBeCloseTo(1, 1);
      expect(gold.height / 12).toBeCloseTo((2 * 180 + 2 * 30) / 540, 1);
      const last = await run('pdftotext', '-f', '2', '-l', '2', file, '-');
      expect(last).toContain('Unione europea – Fondo sociale europeo – Regione Toscana');
    });
  });

  it('has words alone where the money is not the Union’s, and speaks the language of the document', async () => {
    const funder = { emblem: false, wording: ['Fondo regionale'] };
    await written({ ...letter, funder }, async (file, folder) => {
      expect((await areaOf(file, folder, [255, 204, 0])).pixels).toBe(0);
      expect(await run('pdftotext', file, '-')).toMatch(/^Fondo regionale$/m);
    });
    await written({ ...letter, language: 'en' }, async (file) => {
      expect(await alternatives(file)).toContain('Emblem of the European Union');
    });
  });

  it('is larger in the easy edition, one thing below the other, without numbers of headings', async () => {
    const sizes = async (printable: Printable) => {
      let found = '';
      await written(printable, async (file) => {
        found = await run('pdftotext', '-bbox', file, '-');
      });
      const word = (text: string) => {
        const [, x = '', y = '', end = ''] =
          new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${text}<`).exec(
            found,
          ) ?? [];
        return { x: Number(x), y: Number(y), height: Number(end) - Number(y) };
      };
      return {
        text: found,
        label: word('Nome'),
        value: word('Ada'),
        first: word('persona'),
        second: word('L’orientatrice'),
      };
    };
    const usual = await sizes(letter);
    const easy = await sizes({ ...letter, edition: 'easy' });
    expect(easy.label.height / usual.label.height).toBeCloseTo(16 / 10.5, 1);
    expect(usual.label.y).toBeCloseTo(usual.value.y, 0);
    expect(easy.value.y).toBeGreaterThan(easy.label.y + easy.label.height / 2);
    expect(easy.value.x).toBeCloseTo(easy.label.x, 0);
    expect(usual.second.y).toBeCloseTo(usual.first.y, 0);
    expect(easy.second.y).toBeGreaterThan(easy.first.y + 60);
    expect(usual.text).toContain('>1.<');
    expect(easy.text).not.toContain('>1.<');
  });

  it('gives every hostile text in a drawing and beside it back as it was typed', async () => {
    // No other font takes over for a letter in a drawing.
    const latin = payloads.filter((text) => !/[^ -\u024f\u2010-\u2026]/.test(text));
    expect(latin.length).toBeGreaterThan(50);
    const lines = latin.map(
      (text, n) => `<text x="0" y="${20 * n + 20}" font-size="12">${escaped(text)}</text>`,
    );
    const tall = svg(lines.join(''), `0 0 640 ${20 * latin.length + 40}`);
    const body: Block[] = [
      { kind: 'drawing', svg: tall, alt: latin.join(' '), caption: '#image("x.png")' },
      ...latin.map((text): Block => ({ kind: 'drawing', svg: bars, alt: text })),
    ];
    await written({ ...letter, funder: { emblem: true, wording: latin }, body }, async (file) => {
      const squeezed = (await run('pdftotext', '-raw', file, '-')).replace(/[\s\u200b]/g, '');
      for (const text of latin) expect(squeezed.split(text.replace(/\s/g, '')).length).toBeGreaterThan(2);
      expect(await alternatives(file)).toEqual(expect.arrayContaining([...latin]));
    });
  });
});
