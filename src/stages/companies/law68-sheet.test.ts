import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import { writePdf } from '../../platform/documents/write-pdf.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { law68Sections } from './documents/law68-sections.ts';
import { type Law68Print, law68Printable } from './documents/law68-sheet.ts';
import { hostLimits } from './rules/host-limits.ts';
import type { Law68Fact } from './rules/l68-facts.ts';
import type { Headcount68 } from './rules/l68-headcount.ts';
import { law68Sheet } from './rules/l68-sheet.ts';
import { law68Words } from './words/l68.ts';
import { law68FigureWords } from './words/l68-figures.ts';

const today = '2026-11-22' as CalendarDay;
const headcount: Headcount68 = {
  onDay: '2026-10-31' as CalendarDay,
  permanentFull: 80,
  permanentPart: 6,
  permanentPartHundredths: 355,
  fixedShort: 3,
  fixedLong: 2,
  apprentices: 4,
  executives: 1,
  coOperativeMembers: 0,
  agencyWorkers: 2,
  homeWorkers: 0,
  abroad: 0,
  otherExcluded: 0,
  l68Employed: 2,
};
const exemption: Law68Fact = {
  id: 'e',
  kind: 'exemption',
  fromOn: '2026-01-01' as CalendarDay,
  toOn: null,
  places: 1,
  percent: null,
  source: 'Autorizzazione 12/2026',
  replaces: null,
};

const printed = (
  language: 'it' | 'en' = 'it',
  changes: Partial<Headcount68> = {},
  nature: 'private' | 'public' = 'private',
  day: CalendarDay = today,
): Law68Print => {
  const h = { ...headcount, ...changes };
  const facts = [exemption];
  return {
    language,
    company: 'Ceramiche Prova s.r.l.',
    declared: { source: 'consulente, libro unico di ottobre', reason: null },
    sheet: law68Sheet({ day, nature, headcount: h, facts, workingDays: 20 }),
    host: hostLimits(h, facts, day),
    on: today,
  };
};
const sections = (print: Law68Print) =>
  law68Sections(print.sheet, print.host, print.declared, print.language);
const lines = (print: Law68Print) => sections(print).flatMap((s) => s.lines);
const line = (start: string, print: Law68Print = printed()) =>
  lines(print).find((l) => l.what.startsWith(start));

it('says each line with its value, its source and since when, and what is to be verified', () => {
  expect(line('Posti dovuti alle persone dell’art. 1')).toEqual({
    what: 'Posti dovuti alle persone dell’art. 1',
    value: '6',
    source: 'L. 68/1999, art. 3, c. 1 (c. 2 abrogato dal D.Lgs 151/2015); in questo calcolo dal 01/01/2018',
    verify: false,
  });
  expect(line('Contributo esonerativo per un posto')).toEqual({
    what: 'Contributo esonerativo per un posto e un giorno lavorativo',
    value: '39,21\u00a0€',
    source: 'L. 68/1999, art. 5, c. 3; DM 193/2021; in questo calcolo dal 01/01/2022',
    verify: true,
  });
  expect(line('Part-time')).toMatchObject({
    what: 'Part-time: 6 persone contano per le loro ore, 3,55 a tempo pieno',
    value: '−2',
  });
  expect(line('7 % di 86')).toMatchObject({ value: '6,02' });
  expect(line('Sanzione per 20 giorni')).toMatchObject({ value: '11.763,00\u00a0€' });
});

it('names the company’s paper where a figure is declared, and the lines above where it follows from them', () => {
  expect(line('Persone che lavorano')).toMatchObject({
    value: '100',
    source: 'Carta dell’azienda: consulente, libro unico di ottobre',
  });
  expect(line('Esonerati')).toMatchObject({
    value: '−1',
    source: 'Carta dell’azienda: Autorizzazione 12/2026',
  });
  expect(line('Restano da coprire')).toMatchObject({ value: '3', source: 'Calcolo dalle righe sopra' });
});

it('says who the others are that the company leaves out', () => {
  const declared = { source: 'consulente', reason: 'operai del cantiere' };
  const [base] = sections({ ...printed('it', { otherExcluded: 4 }), declared });
  expect(base?.lines.find((l) => l.what.endsWith(': operai del cantiere'))?.value).toBe('−4');
});

it('gives no line to a group of nobody, and says above that it was looked at', () => {
  const [base] = sections(printed());
  expect(base?.lead).toContain('soci lavoratori di cooperative');
  expect(base?.lead).not.toContain('apprendisti');
  expect(base?.lines.map((l) => l.what)).toContain('Apprendisti');
  expect(base?.lines.some((l) => l.value === '0')).toBe(false);
  const alone = sections(printed('it', { permanentPart: 0, permanentPartHundredths: 0 }))[0];
  expect(alone?.lines.some((l) => l.what.startsWith('Part-time'))).toBe(false);
});

it('writes "non stabilito" where nothing known here says it, and never a zero', () => {
  expect(line('Stage insieme, per il regolamento della Toscana')?.value).toBe('non stabilito');
  const old = printed('it', {}, 'private', '2011-03-01' as CalendarDay);
  expect(line('Base di computo', old)).toMatchObject({
    value: 'non stabilito',
    source: 'Nessuna regola nota qui per questo giorno',
  });
});

it('tells a public body that other rules hold, and who owes nothing that there is no term', () => {
  const said = (print: Law68Print, key: string) => sections(print).find((s) => s.key === key);
  expect(said(printed('it', {}, 'public'), 'section.amounts')).toMatchObject({
    lead: law68Words['lead.noAmounts'].it,
    lines: [],
  });
  expect(said(printed('it', { permanentFull: 5 }), 'section.terms')).toMatchObject({
    lead: law68Words['lead.noTerms'].it,
    lines: [],
  });
});

it.each(['it', 'en'] as const)('leaves no mark unfilled, no line twice in a section, in %s', (language) => {
  for (const print of [
    printed(language),
    printed(language, { permanentFull: 12 }),
    printed(language, {}, 'public'),
  ])
    for (const { lines: shown } of sections(print)) {
      expect(JSON.stringify(shown)).not.toMatch(/\{\w+\}|undefined|NaN/);
      const names = shown.map((l) => l.what);
      expect(new Set(names).size).toBe(names.length);
    }
});

it('speaks of people in no word that a person or a company should not read', () => {
  const said = JSON.stringify([law68Words, law68FigureWords]).toLowerCase();
  for (const word of ['utent', 'pazient', 'beneficiari', 'soggett', 'disabili '])
    expect(said).not.toContain(word);
});

describe.skipIf(!hasPrograms('pdfinfo', 'pdftotext'))(
  'the sheet as other programs read it',
  { timeout: 60_000 },
  () => {
    it('says on paper that it is indicative, whose the prospetto is, its day, and every line with its source', async () => {
      await inFolder(async (folder) => {
        const file = join(folder, 'foglio.pdf');
        writeFileSync(file, await writePdf(law68Printable(printed())));
        const text = (await run('pdftotext', '-layout', file, '-'))
          .replaceAll('\u200b', '')
          .replaceAll(/\s+/gu, ' ');
        for (const said of [
          'Calcolo indicativo',
          'Il prospetto informativo è dell’azienda',
          'Ceramiche Prova s.r.l.',
          '22/11/2026',
          '31/10/2026',
          '39,21 € (da verificare)',
          'Quanti stage può ospitare',
          'Che cosa questo calcolo non dice',
        ])
          expect(text).toContain(said);
        expect(await run('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
      });
    });
  },
);
