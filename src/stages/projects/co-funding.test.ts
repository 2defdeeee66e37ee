import { describe, expect, it } from 'vitest';
import { coFundingOf } from './rules/co-funding.ts';

const earlier = { emblem: true, wording: ['Unione europea – Fondo sociale europeo', 'Regione Toscana'] };
const later = { emblem: true, wording: ['Cofinanziato dall’Unione europea'] };
const itself = (text: string) => ({ emblem: false, wording: [text] });

describe('how a document names who pays', () => {
  it.each([
    ['POR FSE 2014-2020, Asse B', null, earlier],
    [null, 'POR FSE 2014–20', earlier],
    ['Fondo sociale europeo, 2014/2020', null, earlier],
    ['PR FSE+ 2021-2027, priorità 3', null, later],
    [null, 'Fondo Sociale Europeo Plus', later],
    ['PR FSE+', 'POR FSE 2014-2020', later],
    ['Asse B, attività B.1.1.1.A', 'POR FSE 2014-2020', earlier],
    ['FSE', null, itself('FSE')],
    ['Fondo regionale 2014-2020', null, itself('Fondo regionale 2014-2020')],
    ['Asse FSEB 2021-2027', null, itself('Asse FSEB 2021-2027')],
    [' ', 'Fondo regionale', itself('Fondo regionale')],
    [null, null, null],
  ])('with the programme %j and the fund %j', (programme, fund, said) => {
    expect(coFundingOf({ programme }, { fund })).toEqual(said);
  });

  it('without a notice, and in English on an English document', () => {
    expect(coFundingOf({ programme: null }, undefined)).toBeNull();
    expect(coFundingOf({ programme: 'PR FSE+ 2021-2027' }, undefined, 'en')?.wording).toEqual([
      'Co-funded by the European Union',
    ]);
  });
});
