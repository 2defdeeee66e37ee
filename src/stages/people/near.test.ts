import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CodiceFiscale } from '../../values/codice-fiscale.ts';
import { composeCodiceFiscale } from '../../values/codice-fiscale-compose.ts';
import { aResidence } from './fixtures.ts';
import { pointOf } from './rules/entries.ts';
import { deathProblem, isChosen } from './rules/near.ts';
import { firstKnownDay, isOutside, residenceOn, standingResidences } from './rules/residence.ts';
import { type Compared, likeness } from './rules/similar.ts';
import type { PersonId } from './types.ts';

const day = (text: string) => text as CalendarDay;

describe('a residence', () => {
  const first = aResidence();
  const second = aResidence({ comune: 'D612', validFrom: day('2024-03-01') });

  it('counts from its day until the next one', () => {
    const on = (text: string) => residenceOn([second, first], day(text))?.comune;
    expect([on('2014-12-31'), on('2015-01-01'), on('2024-02-29'), on('2024-03-01')]).toEqual([
      undefined,
      'G825',
      'G825',
      'D612',
    ]);
  });

  it('that was corrected counts no more, and a correction may be corrected', () => {
    const right = aResidence({ comune: 'B036', validFrom: day('2024-02-01'), corrects: second.id });
    const again = aResidence({ comune: 'A632', validFrom: day('2024-02-15'), corrects: right.id });
    expect(residenceOn([first, second, right], day('2024-06-01'))?.comune).toBe('B036');
    expect(standingResidences([first, second, right, again])).toEqual([first, again]);
  });

  it('of two from the same day is the one written last', () => {
    const same = aResidence({ comune: 'B036' });
    expect(residenceOn([first, same], day('2020-01-01'))?.comune).toBe('B036');
  });

  it('before the first change goes back to when she was entered, or to the day before she moved', () => {
    expect(firstKnownDay(day('2025-01-10'), day('2025-06-01'))).toBe('2025-01-10');
    expect(firstKnownDay(day('2025-06-01'), day('2025-06-01'))).toBe('2025-05-31');
    expect(firstKnownDay(day('2025-06-20'), day('2025-06-01'))).toBe('2025-05-31');
  });

  it('is outside when the territory has comuni and it is none of them', () => {
    expect(isOutside('H501', ['D612', 'G825'])).toBe(true);
    expect(isOutside('D612', ['D612', 'G825'])).toBe(false);
    expect(isOutside('H501', [])).toBe(false);
  });
});

it('takes somebody as chosen only for something, and until she takes it back', () => {
  expect(isChosen({ chosenFor: [], revokedOn: null })).toBe(false);
  expect(isChosen({ chosenFor: ['documents'], revokedOn: null })).toBe(true);
  expect(isChosen({ chosenFor: ['documents'], revokedOn: day('2026-01-01') })).toBe(false);
});

it('takes no death that is still to come, or before the birth', () => {
  const problem = (text: string) => deathProblem(day(text), day('2026-06-15'), day('1980-05-05'));
  expect(['2026-06-16', '2026-06-15', '1980-05-05', '1980-05-04'].map(problem)).toEqual([
    'day-in-future',
    null,
    null,
    'before-birth',
  ]);
  expect(deathProblem(day('1950-01-01'), day('2026-06-15'), null)).toBeNull();
});

describe('likeness', () => {
  const code = composeCodiceFiscale({
    familyName: 'Rossi',
    givenName: 'Maria',
    birthDay: day('1985-03-07'),
    sex: 'F',
    birthplaceCode: 'D612',
  });
  const maria: Compared = {
    familyName: 'Rossi',
    givenName: 'Maria',
    birthDate: day('1985-03-07'),
    codiceFiscale: code,
  };
  it.each([
    ['the same codice fiscale under another surname', { familyName: 'Bianchi' }, 'same-codice-fiscale'],
    [
      'names without accents, in the other order',
      { familyName: 'MARÌA', givenName: 'rossi', codiceFiscale: null },
      'same-names',
    ],
    ['the same names and no day of birth', { birthDate: null, codiceFiscale: null }, 'same-names'],
    [
      'the same day and one of the names',
      { familyName: 'Bianchi', codiceFiscale: null },
      'same-birth-and-a-name',
    ],
    ['the same names and another day', { birthDate: day('1985-03-08'), codiceFiscale: null }, null],
    ['the same day and nothing else', { familyName: 'Neri', givenName: 'Ada', codiceFiscale: null }, null],
    ['one name and no day', { givenName: 'Ada', birthDate: null, codiceFiscale: null }, null],
    ['nothing typed', { familyName: '', givenName: '', birthDate: null, codiceFiscale: null }, null],
  ] as const)('by %s', (_, changes, found) => {
    expect(likeness({ ...maria, ...(changes as Partial<Compared>) }, maria)).toBe(found);
  });
  it('does not take two entries without a codice fiscale for one', () => {
    const nobody = {
      familyName: 'X',
      givenName: 'Y',
      birthDate: null,
      codiceFiscale: null as CodiceFiscale | null,
    };
    expect(likeness(nobody, { ...nobody, familyName: 'Z' })).toBeNull();
  });
});

describe('where an entry points when two are the same', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId];
  it.each([
    ['to the other one', [], { kind: 'point', to: b }],
    ['to the other one’s target', [[b, c]], { kind: 'point', to: c }],
    ['nowhere, where they are one already', [[a, b]], { kind: 'joined' }],
    ['nowhere, where the other one points here', [[b, a]], { kind: 'joined' }],
    [
      'nowhere, where both point to a third',
      [
        [a, c],
        [b, c],
      ],
      { kind: 'joined' },
    ],
    ['nowhere, while others point to it', [[d, a]], { kind: 'pointed-to' }],
    ['nowhere, while it points elsewhere', [[a, d]], { kind: 'pointed-to' }],
  ] as [string, [PersonId, PersonId][], object][])('%s', (_, pointers, expected) => {
    expect(pointOf(a, b, new Map(pointers))).toEqual(expected);
  });
});
