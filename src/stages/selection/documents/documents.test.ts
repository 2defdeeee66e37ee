import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../../test/outputs/programs.ts';
import type { Printable } from '../../../platform/documents/printable.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Minutes } from '../rules/minutes.ts';
import { printableLetter } from './letter.ts';
import { printableMinutes } from './minutes.ts';

const day = (text: string) => text as CalendarDay;
const funder = { emblem: true, wording: ['Cofinanziato dall’Unione europea'] };
const procedure = { title: 'Selezione di primavera', officer: 'Maria Rossi', office: 'Ufficio progetti' };
const letter = (kind: 'outcome' | 'notice-of-refusal', until: CalendarDay | null) =>
  printableLetter(
    procedure,
    { kind, state: 'not-admitted', reasons: 'Gli orari non vanno bene.', on: day('2026-03-02'), until },
    { body: 'Comune di prova', to: 'Ada Bruni', project: 'Progetto di prova', language: 'it', funder },
  );
const minutes: Minutes = {
  ...procedure,
  project: 'Progetto di prova',
  mode: 'public-notice-with-ranking',
  seats: 1,
  criteria: { minimum: null, list: [{ code: 'c1', label: 'Motivazione', maxPoints: 4_000, weight: 100 }] },
  ties: [{ kind: 'earlier-completion' }],
  sessions: [
    {
      title: 'Commissione',
      place: 'Sala 2',
      startsAt: '2026-03-02T23:30:00Z',
      seats: [{ name: 'Elena Mannucci', forService: 'Salute mentale', part: 'chair', attended: true }],
    },
  ],
  rows: [
    {
      number: '7/2026',
      completedAt: '2026-02-01T10:00:00Z',
      state: 'admitted',
      points: 3_850,
      rank: 1,
      scores: [{ member: 'Elena Mannucci', points: [3_850] }],
      abstained: [],
    },
  ],
  funder: null,
  on: day('2026-03-03'),
};
const read = (printable: Printable, ...program: [string, ...string[]]) =>
  inFolder(async (folder) => {
    const path = join(folder, 'one.pdf');
    writeFileSync(path, await writePdf(printable));
    const [name, ...args] = program;
    return (await run(name, ...args, path, ...(name === 'pdftotext' ? ['-'] : []))).replaceAll(/\s+/g, ' ');
  });

describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext'))(
  'the documents of a selection, as others read them',
  { timeout: 60_000 },
  () => {
    it('tells her the outcome with its reasons, whom to ask and by when to complain (L. 241/1990 art. 3)', async () => {
      const text = await read(letter('outcome', day('2026-04-01')), 'pdftotext');
      for (const said of [
        'Ada Bruni',
        'non è ammessa',
        'Gli orari non vanno bene.',
        'entro il 01/04/2026',
        'Maria Rossi',
      ])
        expect(text).toContain(said);
      expect(await read(letter('outcome', null), 'pdftotext')).not.toContain('entro il');
    });

    it('gives notice before a no without saying that anything was decided (L. 241/1990 art. 10-bis)', async () => {
      const text = await read(letter('notice-of-refusal', day('2026-03-12')), 'pdftotext');
      expect(text).toContain('La decisione non è ancora presa.');
      expect(text).toContain('osservazioni a Ufficio progetti entro il 12/03/2026');
      expect(text).not.toContain('non è ammessa.');
    });

    it('names neither her nor the outcome in the title that travels with the file', async () => {
      expect(await read(letter('outcome', null), 'pdfinfo')).toMatch(
        /Title: Esito della selezione (?!.*Bruni)/,
      );
    });

    it('writes minutes that a screen reader walks through: headings, tables with heads, the hour of Italy', async () => {
      const tree = await read(minutesOf(), 'pdfinfo', '-struct-text');
      for (const tag of ['H1', 'Table', 'TH', 'TD', 'Caption']) expect(tree).toContain(tag);
      expect(tree).toContain('7/2026');
      const text = await read(minutesOf(), 'pdftotext');
      expect(text).toContain('Commissione, 03/03/2026');
      expect(text).toContain('ore 00:30');
      expect(text).toContain('38,50');
      expect(text).not.toContain('Cofinanziato');
    });

    it('draws the same minutes byte by byte, whenever', async () => {
      expect((await writePdf(minutesOf())).equals(await writePdf(minutesOf()))).toBe(true);
    });
  },
);

const minutesOf = () => printableMinutes(minutes);
