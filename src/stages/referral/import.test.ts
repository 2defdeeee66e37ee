import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CodiceFiscale } from '../../values/codice-fiscale.ts';
import { importSheet } from './documents/import-sheet.ts';
import { problemSentence } from './parts/import-sentences.ts';
import { columnProblems, headKey, proposeColumns } from './rules/import-columns.ts';
import { doubleFinder } from './rules/import-doubles.ts';
import { isBlankRow, readImportRow } from './rules/import-row.ts';

const columns = { familyName: 0, givenName: 1, birthDate: 2, sex: 3, phone: 4, reason: 5, codiceFiscale: 6 };
const row = (...cells: string[]) => Array.from({ length: 7 }, (_, i) => cells[i] ?? '');

describe('the columns of a list', () => {
  it('are proposed by what services call them, whatever the case, accents and spaces', () => {
    expect(
      proposeColumns(['COGNOME', ' Nome ', 'Data di nascita', 'C.F.', 'Perché', 'Città', 'Altro']),
    ).toEqual({
      familyName: 0,
      givenName: 1,
      birthDate: 2,
      codiceFiscale: 3,
      reason: 4,
      comune: 5,
    });
  });

  it('are not proposed where a name stands twice: somebody chooses', () => {
    expect(proposeColumns(['Cognome', 'Nome', 'Nome', 'Telefono', 'Cellulare'])).toEqual({ familyName: 0 });
  });

  it('are known again by their names in their order, and by nothing else', () => {
    expect(headKey(['Cognome', 'Nome '])).toBe(headKey(['COGNOME', 'nome']));
    expect(headKey(['Cognome', 'Nome'])).not.toBe(headKey(['Nome', 'Cognome']));
    expect(headKey(['a', 'b'])).not.toBe(headKey(['ab', '']));
  });

  it.each([
    [{ givenName: 1 }, [{ field: 'familyName', code: 'column.missing' }]],
    [
      { familyName: 0, givenName: 0 },
      ['familyName', 'givenName'].map((field) => ({ field, code: 'column.twice' })),
    ],
    [{ familyName: 0, givenName: 1, phone: 2 }, [{ field: 'phone', code: 'column.no-such' }]],
    [{ familyName: 0, givenName: 1 }, []],
  ])('are refused or taken: %j', (chosen, problems) => {
    expect(columnProblems(chosen, 2)).toEqual(problems);
  });
});

describe('a row of a list', () => {
  it('is read as the forms read what is typed', () => {
    const read = readImportRow(
      row("D'Angelò", 'Ada', '2/5/1990', 'Donna', '055 000 1234', 'Vuole lavorare.'),
      columns,
    );
    expect(read).toMatchObject({
      ok: true,
      identity: { familyName: "D'Angelò", birthDate: '1990-05-02', sex: 'F', codiceFiscale: null },
      contact: { phone: '+390550001234', email: null },
      letter: { reason: 'Vuole lavorare.', wishes: null },
    });
  });

  it('says everything that is wrong with it, field by field', () => {
    const read = readImportRow(row('Bruni', '', '30/02/1990', 'forse', 'non so'), columns);
    expect(read).toEqual({
      ok: false,
      problems: [
        { field: 'givenName', code: 'givenName.empty' },
        { field: 'birthDate', code: 'day.no-such-day' },
        { field: 'sex', code: 'sex.unknown' },
        { field: 'phone', code: 'phone.bad-character' },
      ],
    });
  });

  it('comes back when the codice fiscale is another person’s', () => {
    expect(
      readImportRow(row('Bruni', 'Ada', '02/05/1990', 'F', '', '', 'RSSMRA85T10A562S'), columns),
    ).toEqual({
      ok: false,
      problems: [{ field: 'codiceFiscale', code: 'codice-fiscale-disagrees' }],
    });
  });

  it('that is blank is none', () => {
    expect([isBlankRow(['', ' \t']), isBlankRow(['', '-'])]).toEqual([true, false]);
  });

  it('has a sentence in both languages for every problem, and never what stood in a cell', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(anything, { minLength: 7, maxLength: 7 }), (cells) => {
        const read = readImportRow(cells, columns);
        for (const problem of read.ok ? [] : read.problems) {
          // A row keeps its problem in the clear: only the words of a field may stand there.
          expect(problem.code).toMatch(/^[a-zA-Z.-]{1,60}$/);
          for (const lang of ['it', 'en'] as const) {
            expect(problemSentence(problem, lang).length).toBeGreaterThan(8);
            expect(problemSentence(problem, lang)).not.toBe(problemSentence({ ...problem, code: '?' }, lang));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('somebody who is perhaps there already', () => {
  const ada = {
    familyName: 'Bruni',
    givenName: 'Ada',
    birthDate: '1990-05-02' as CalendarDay,
    codiceFiscale: 'BRNDAA90E42D612A' as CodiceFiscale,
  };
  const known = [{ personId: 'ada', identity: ada }];

  it('is found by her codice fiscale, also under another name', () => {
    const found = doubleFinder(known)({ ...ada, familyName: 'Neri', birthDate: null });
    expect(found).toEqual({ code: 'row.same-codice-fiscale', personId: 'ada' });
  });

  it('is found by names in the other order and her day of birth', () => {
    const found = doubleFinder(known)({ ...ada, familyName: 'ADA', givenName: 'bruni', codiceFiscale: null });
    expect(found).toEqual({ code: 'row.possible-double', personId: 'ada' });
  });

  it('is somebody else when the days of birth differ', () => {
    const other = { ...ada, birthDate: '1991-05-02' as CalendarDay, codiceFiscale: null };
    expect(doubleFinder(known)(other)).toBeUndefined();
  });

  it('is found in a row before', () => {
    const find = doubleFinder([]);
    expect(find(ada)).toBeUndefined();
    expect(find(ada)).toEqual({ code: 'row.same-codice-fiscale', personId: null });
  });
});

it('gives the rows that stayed out back as they came, with the reason in a last column', () => {
  const sheet = importSheet(['Cognome', 'Nome'], [{ cells: ['=1+1', 'Ada'], reason: 'Nome: scrivi.' }], {
    sheet: 'Da correggere',
    reason: 'Perché',
  });
  expect(sheet.columns.map((c) => c.label)).toEqual(['Cognome', 'Nome', 'Perché']);
  expect(sheet.rows).toEqual([['=1+1', 'Ada', 'Nome: scrivi.']]);
});
