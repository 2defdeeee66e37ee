import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../../test/outputs/programs.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type ExtractFacts, printableExtract } from './extract.ts';

const facts: ExtractFacts = {
  meeting: { kind: 'equipe', place: 'Sala piccola', startsAt: new Date('2026-12-01T09:30:00Z') },
  body: 'Comune di prova',
  project: 'Progetto di prova',
  name: 'Ada Bruni',
  code: '7K2M9Q',
  item: { matter: 'plan', state: 'decided', dueOn: '2027-01-10' as CalendarDay },
  texts: {
    question: 'Quale misura per cominciare?',
    discussion: 'Vuole lavorare con le piante.\n\nPreferisce la mattina.',
    decision: 'Si comincia con un laboratorio.',
  },
  owner: 'Irene Baldi',
  present: [
    { name: 'Irene Baldi', body: 'Comune di prova', forService: 'Servizio sociale', part: 'chair' },
    { name: 'Luca Sarti', body: 'Cooperativa', forService: 'Cooperativa', part: 'secretary' },
  ],
  abstained: ['Marta Rossi'],
  on: '2026-12-02' as CalendarDay,
  funder: { emblem: true, wording: ['Cofinanziato dall’Unione europea'] },
};

/** Every text of the document, one after the other. */
const said = (f: ExtractFacts) => JSON.stringify(printableExtract(f));

it('has a title that names nobody: it travels with the file', () => {
  expect(printableExtract(facts).title).toBe('Verbale in estratto');
});

it('says that somebody abstained and has no place for why', () => {
  expect(said(facts)).toContain('Marta Rossi');
  expect(said({ ...facts, abstained: [] })).not.toContain('conflitto');
});

it('says who does it and by when only where somebody does', () => {
  expect(said(facts)).toContain('10/01/2027');
  expect(said({ ...facts, owner: null })).not.toContain('10/01/2027');
});

it('says that the decision was put off where it was', () => {
  const off = said({ ...facts, item: { ...facts.item, state: 'postponed' }, owner: null });
  expect(off).toContain('rinviata a un’altra riunione');
  expect(off).not.toContain('La riunione ha deciso');
});

it('has lines for who presides and who writes, and none where both abstained', () => {
  expect(said(facts)).toContain('signature-line');
  expect(said({ ...facts, present: [] })).not.toContain('signature-line');
});

it('names a body once where the seat is for the body itself', () => {
  expect(said(facts)).not.toContain('Cooperativa, Cooperativa');
  expect(said(facts)).toContain('Servizio sociale, Comune di prova');
});

describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext'))(
  'as other programs read it',
  { timeout: 60_000 },
  () => {
    it('reads from who she is to what was decided, tagged, with the hour of Italy', async () => {
      await inFolder(async (folder) => {
        const file = join(folder, 'extract.pdf');
        writeFileSync(file, await writePdf(printableExtract(facts)));
        const text = (await run('pdftotext', file, '-')).replaceAll(/\s+/g, ' ');
        const order = [
          'Ada Bruni',
          '01/12/2026, 10:30',
          'Irene Baldi',
          'Marta Rossi',
          'Quale misura',
          'le piante',
          'un laboratorio',
          '10/01/2027',
        ];
        const places = order.map((part) => text.indexOf(part));
        expect(places.every((place) => place >= 0)).toBe(true);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(await run('pdfinfo', file)).toMatch(/^Tagged:\s+yes$/m);
        const tags = await run('pdfinfo', '-struct-text', file);
        for (const tag of ['H1', 'Table', 'TH', 'L', 'P'])
          expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
      });
    });
  },
);
