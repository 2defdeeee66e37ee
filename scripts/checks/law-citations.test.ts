import { lawCitations } from './law-citations.ts';
import { findsEach, permitsEach } from './planted.ts';

const rule = 'A @law citation names a source.';
const file = 'src/stages/people/rules.ts';
const list = {
  'src/law/sources.ts':
    "export const sources = {\n  'l-68-1999': { act: 'L. 68/1999' },\n  tuir: { act: 'TUIR' },\n};",
  'src/law/hours.ts': undefined,
};

permitsEach(lawCitations, {
  'a house in order': {},
  'the usual abbreviations, each with a number': {
    [file]: [
      'D.Lgs. 151/2015, art. 1',
      'L. 68/1999',
      'DPR 917/1986 art. 50',
      'DGRT 620/2020',
      'D.G.R. 620/2020',
      'DD 4807/2016',
    ]
      .concat([
        'Reg. (UE) 2016/679, art. 9',
        'L.R. 32/2002',
        'TUIR, art. 50',
        'c.c., art. 2087',
        'DM 43/1998, art. 2',
      ])
      .map((text) => `/** Says something.\n *  @law ${text}\n *  @returns cents */`)
      .join('\n'),
  },
  'keys of the list, with what follows': {
    ...list,
    [file]: '/** A.\n *  @law l-68-1999, art. 11 */\n// @law tuir: art. 50',
  },
  'ids of the list': {
    'src/law/hours.ts': undefined,
    'src/law/sources.ts': "export const sources = [{ id: 'dm-1998', act: 'DM 43/1998' }];",
    [file]: '/** @law dm-1998 art. 2 */',
  },
  'a citation inside a string': { [file]: "export const a = '@law nothing';" },
});

findsEach(lawCitations, [
  { title: 'a citation of nothing', plant: { [file]: '/** A.\n *  @law */' }, file, line: 2, rule },
  { title: 'a citation too short to be found', plant: { [file]: '/** @law L. 68 */' }, file, line: 1, rule },
  {
    title: 'a citation without an act',
    plant: { [file]: '// @law the decree on working hours, 2003' },
    file,
    rule,
  },
  {
    title: 'a citation without a number',
    plant: { [file]: '/** @law D.Lgs. on working hours */' },
    file,
    rule,
  },
  {
    title: 'a number that stands in another tag only',
    plant: { [file]: '/** @law D.Lgs. on hours\n *  @returns minutes, 1 to 600 */' },
    file,
    rule,
  },
  {
    title: 'a key that is not in the list',
    plant: { ...list, [file]: '/** @law l-68-2000 art. 1 */' },
    file,
    rule,
  },
]);
