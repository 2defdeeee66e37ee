import { describe, expect, it } from 'vitest';
import { birthplaceByCode, birthplaceByName, isBirthplaceCode } from './birthplace.ts';
import comuneRows from './comuni.data.json' with { type: 'json' };
import { comuneByCatastale, comuneByIstat, comuniByName, findComuni } from './comuni.ts';
import { FORMER_COMUNI, LATER_COMUNI } from './comuni-changes.ts';
import countryRows from './countries.data.json' with { type: 'json' };
import { countryByCode } from './countries.ts';

const names = (comuni: readonly { readonly name: string }[]) => comuni.map(({ name }) => name);

describe('the catalogue', () => {
  const all = [...comuneRows, ...LATER_COMUNI, ...FORMER_COMUNI].map((row): readonly string[] => row);

  it('has the 7,904 comuni of 1 January 2020', () => {
    expect(comuneRows).toHaveLength(7_904);
  });

  it('has each code once and well formed', () => {
    expect(new Set(all.map(([catastale]) => catastale)).size).toBe(all.length);
    expect(new Set(all.map(([, istat]) => istat)).size).toBe(all.length);
    for (const [catastale, istat, name, province] of all) {
      expect([catastale, istat, name, province].join('|')).toMatch(/^[A-M]\d{3}\|\d{6}\|\p{L}.+\|[A-Z]{2}$/u);
    }
  });

  it('leads from each former comune to one that exists', () => {
    for (const [, , , , , into] of FORMER_COMUNI) expect(comuneByCatastale(into)?.ended).toBeUndefined();
  });

  it('has each state once, with a code of its own and two names', () => {
    expect(new Set(countryRows.map(([code]) => code)).size).toBe(countryRows.length);
    for (const [code, it, en] of countryRows)
      expect(`${code}|${it}|${en}`).toMatch(/^Z\d{3}\|\p{L}.+\|\p{L}.+$/u);
  });

  it.each([
    ['Bagno a Ripoli', 'A564'],
    ["Barberino Val d'Elsa", 'A633'],
    ['Figline e Incisa Valdarno', 'M321'],
    ['Greve in Chianti', 'E169'],
    ['Impruneta', 'E291'],
    ['Londa', 'E668'],
    ['Pelago', 'G420'],
    ['Pontassieve', 'G825'],
    ['Reggello', 'H222'],
    ["Rignano sull'Arno", 'H286'],
    ['Rufina', 'H635'],
    ['San Casciano in Val di Pesa', 'H791'],
    ['San Godenzo', 'H937'],
    ['Tavarnelle Val di Pesa', 'L067'],
  ])('knows %s of the zona fiorentina sud-est as %s', (name, code) => {
    expect(comuniByName(name)).toMatchObject([{ codiceCatastale: code, province: 'FI' }]);
    const comune = comuneByCatastale(code);
    expect(comuneByIstat(comune?.istat ?? '')).toBe(comune);
  });

  it.each([
    ['Z100', 'Albania'],
    ['Z129', 'Romania'],
    ['Z330', 'Marocco'],
    ['Z210', 'Cina'],
    ['Z611', 'Perù'],
    ['Z216', 'Filippine'],
    ['Z335', 'Nigeria'],
    ['Z343', 'Senegal'],
    ['Z138', 'Ucraina'],
  ])('knows %s as %s', (code, name) => {
    expect(countryByCode(code)?.it).toBe(name);
  });

  it('knows when Barberino ended and what came after it', () => {
    expect(comuneByCatastale('A633')?.ended).toEqual({ on: '2019-01-01', into: 'M408' });
    expect(comuneByCatastale('M408')).toMatchObject({ name: 'Barberino Tavarnelle', ended: undefined });
  });

  it('does not know a code that nobody has', () => {
    expect([comuneByCatastale('A000'), comuneByIstat('000000'), birthplaceByCode('Z999')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('looking for a comune', () => {
  it('offers names that begin so before names that have a word that does', () => {
    expect(names(findComuni('impru', 5))).toEqual(['Impruneta']);
    expect(names(findComuni('ripoli', 5))).toEqual(['Bagno a Ripoli']);
    expect(names(findComuni('pelago', 5))[0]).toBe('Pelago');
    expect(names(findComuni('nardo', 1))).toEqual(['Nardò']);
  });

  it('offers former comuni only where they are asked for', () => {
    expect(names(findComuni('tavarnelle', 5))).toEqual(['Barberino Tavarnelle']);
    expect(names(findComuni('tavarnelle', 5, true))).toEqual([
      'Tavarnelle Val di Pesa',
      'Barberino Tavarnelle',
    ]);
  });

  it('offers nothing for nothing, and no more than asked', () => {
    expect(findComuni("' ", 5)).toEqual([]);
    expect(findComuni('san', 3)).toHaveLength(3);
  });
});

describe('a birthplace by its name', () => {
  it.each([
    ['firenze', ['D612']],
    ["RIGNANO SULL'ARNO", ['H286']],
    ['Castro (LE)', ['M261']],
    ['marocco', ['Z330']],
    ['Morocco', ['Z330']],
    ['PERU', ['Z611']],
    ['Inghilterra', ['Z114']],
    ['Montalcino', ['M378', 'F402']],
    ['Atlantide', []],
    ['', []],
  ])('%s is %j', (text, codes) => {
    expect(birthplaceByName(text).map(({ code }) => code)).toEqual(codes);
  });

  it('asks which one when two comuni share the name', () => {
    expect(birthplaceByName('Castro')).toHaveLength(2);
  });

  it('takes the shape of a code it does not know', () => {
    expect(['A564', 'Z999', 'M408'].every(isBirthplaceCode)).toBe(true);
    expect(['N001', 'A56', 'A5641', 'a564', 'AA64', ''].some(isBirthplaceCode)).toBe(false);
  });
});
