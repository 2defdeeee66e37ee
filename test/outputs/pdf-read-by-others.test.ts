import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Printable } from '../../src/platform/documents/printable.ts';
import { writePdf } from '../../src/platform/documents/write-pdf.ts';
import { payloads } from './payloads.ts';
import { hasPrograms, inFolder, run } from './programs.ts';

const here = describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'));

const letter: Printable = {
  title: 'Relazione di aggiornamento',
  language: 'it',
  code: 'REL-0001',
  cofunding: 'Cofinanziato dall’Unione europea',
  letterhead: {
    sender: ['Comune di Bagno a Ripoli', 'Servizio sociale'],
    addressee: ['Spett.le', 'Società della Salute'],
    placeDate: 'Bagno a Ripoli, 22/11/2026',
    protocol: 'n. 1234 del 22/11/2026',
    subject: 'Relazione di aggiornamento',
  },
  body: [
    { kind: 'heading', level: 1, text: 'Il percorso' },
    { kind: 'facts', facts: [{ label: 'Nome', value: 'Łucja Șerban' }] },
    { kind: 'paragraph', text: 'Prima riga\nseconda riga' },
    { kind: 'list', items: ['uno', 'due'] },
    { kind: 'list', ordered: true, items: ['primo', 'secondo'] },
    { kind: 'heading', level: 2, text: 'I requisiti' },
    {
      kind: 'table',
      caption: 'Requisiti valutati',
      columns: [
        { label: 'Requisito', width: 2 },
        { label: 'Importo', align: 'right' },
      ],
      rows: [['Residenza', '12,50']],
    },
    { kind: 'page-break' },
    { kind: 'signature-line', signers: ['L’assistente sociale', 'La persona'] },
  ],
};

const written = (printable: Printable, read: (file: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, await writePdf(printable));
    await read(file);
  });

here('a PDF as other programs read it', { timeout: 60_000 }, () => {
  it.each(['PDF/UA-1', 'PDF/A-2a'] as const)(
    'is sound, tagged, and carries its fonts, as %s',
    async (standard) => {
      await written({ ...letter, standard }, async (file) => {
        expect(await run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
        const facts = await run('pdfinfo', file);
        expect(facts).toMatch(/^Tagged:\s+yes$/m);
        expect(facts).toMatch(/^JavaScript:\s+no$/m);
        expect(facts).toMatch(/^Title:\s+Relazione di aggiornamento$/m);
        const fonts = (await run('pdffonts', file))
          .split('\n')
          .filter((line) => /CID|Type|TrueType/.test(line));
        for (const font of fonts.filter((line) => !line.startsWith('name')))
          expect(font).toMatch(/yes yes yes/);
        const plain = await run('qpdf', '--qdf', '--object-streams=disable', file, '-');
        expect(plain).toMatch(/\/Lang \(it(?:-IT)?\)/);
        if (standard === 'PDF/UA-1') expect(plain).toContain('/DisplayDocTitle true');
        expect(plain).not.toMatch(/\/(?:JavaScript|Launch|URI|EmbeddedFile|OpenAction)\b/);
      });
    },
  );

  it('reads from top to bottom, as a person would', async () => {
    await written(letter, async (file) => {
      const text = await run('pdftotext', file, '-');
      const order = [
        'Comune di Bagno',
        'n. 1234',
        'Spett.le',
        'Oggetto: Relazione',
        'Il percorso',
        'Nome',
        'Łucja Șerban',
      ];
      const more = [
        'Prima riga',
        'seconda riga',
        'uno',
        'due',
        'I requisiti',
        'Requisiti valutati',
        'Importo',
        '12,50',
      ];
      const places = [...order, ...more, 'Pagina 1 di 2', 'La persona', 'Pagina 2 di 2'].map((t) =>
        text.indexOf(t),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(text).toContain('Cofinanziato dall’Unione europea');
      expect(text).toMatch(/REL-0001 · Impronta (?:[0-9A-F]{4} ?){5}/);
    });
  });

  it('names headings, lists, the caption and the heads of a table to a screen reader', async () => {
    await written(letter, async (file) => {
      const structure = await run('pdfinfo', '-struct-text', file);
      expect(structure).toMatch(/^ +H1 [\s\S]*Il percorso/m);
      expect(structure).toMatch(/^ +H2 [\s\S]*I requisiti/m);
      expect(structure).toMatch(/ListNumbering \/Decimal/);
      expect(structure).toMatch(
        /Caption[\s\S]*Requisiti valutati[\s\S]*THead[\s\S]*Scope \/Column[\s\S]*"Requisito"[\s\S]*TBody/,
      );
    });
  });

  it('gives every hostile text back as it was typed, in every place of a document', async () => {
    const columns = [{ label: 'n' }, { label: 'testo', width: 3 }];
    const rows = payloads.map((text, n) => [String(n), text]);
    const body: Block[] = payloads.flatMap((text, n): Block[] => [
      { kind: 'heading', level: 1, text: `H${n} ${text}` },
      { kind: 'paragraph', text: `P${n} ${text}` },
      { kind: 'list', items: [`L${n} ${text}`] },
      { kind: 'facts', facts: [{ label: `F${n} ${text}`, value: `V${n} ${text}` }] },
    ]);
    const table: Block = { kind: 'table', caption: payloads[0] ?? '', columns, rows };
    await written({ ...letter, code: '#x', body: [...body, table] }, async (file) => {
      // Long lines are broken at blanks and within long words: what counts is that each sign is there, in its order.
      const squeezed = (await run('pdftotext', '-raw', file, '-')).replace(/[\s\u200b]/g, '');
      for (const [n, text] of payloads.entries())
        for (const place of ['H', 'P', 'L', 'F', 'V'])
          expect(squeezed).toContain(`${place}${n} ${text}`.replace(/\s/g, ''));
    });
  });

  it('draws what no font can draw as a box, also where it has to be tried again', async () => {
    const texts = [
      '张伟',
      '😀',
      'नमस्ते',
      '\u202eabc',
      'a\u0000b',
      'ﷺ',
      'ا\u064b\u0651\u0670',
      'e\u0301\u0301\u0301',
      '\u{1d173}x',
    ];
    await written(
      { ...letter, title: texts.join(' '), body: [{ kind: 'list', items: texts }] },
      async (file) => {
        expect(await run('pdftotext', file, '-')).toContain('□□');
      },
    );
  });

  it('of 100 pages with a table on each is written in 20 seconds', async () => {
    const rows = Array.from({ length: 22 }, (_, n) => [`Riga ${n} con qualche parola`, '12,50']);
    const columns = [{ label: 'Requisito' }, { label: 'Importo' }];
    const page: Block[] = [{ kind: 'table', caption: 'Registro', columns, rows }, { kind: 'page-break' }];
    const started = performance.now();
    await written({ ...letter, body: Array.from({ length: 100 }, () => page).flat() }, async (file) => {
      expect(performance.now() - started).toBeLessThan(20_000);
      expect(Number(/^Pages:\s+(\d+)$/m.exec(await run('pdfinfo', file))?.[1])).toBeGreaterThanOrEqual(100);
    });
  }, 60_000);
});
