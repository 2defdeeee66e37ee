import { expect, it } from 'vitest';
import { fileLengths, lengthsOf } from './file-lengths.ts';
import { findsEach, permitsEach } from './planted.ts';

const rows = (count: number) => 'x;\n'.repeat(count);

permitsEach(fileLengths, {
  'a house in order': {},
  'a file of exactly 300 lines': { 'src/values/a.ts': rows(300) },
  'long generated types, seed data and data files': {
    'db/types/all.ts': rows(900),
    'db/seed/data/people.ts': rows(900),
    'src/values/comuni.data.json': rows(900),
  },
});

findsEach(
  fileLengths,
  ['src/values/a.ts', 'src/ui/a.tsx', 'src/values/a.test.ts', 'scripts/a.ts'].map((file) => ({
    title: `301 lines in ${file}`,
    plant: { [file]: rows(301) },
    file,
    rule: 'No file is longer than 300 lines.',
  })),
);

it('measures the files of src by nearest rank', () => {
  const tree = Object.fromEntries([5, 1, 4, 2, 3, 9, 7, 8, 6, 10].map((n) => [`src/${n}.ts`, rows(n)]));
  expect(lengthsOf({ ...tree, 'scripts/a.ts': rows(50) })).toEqual({
    files: 10,
    median: 5,
    p90: 9,
    longest: 10,
    longestFile: 'src/10.ts',
  });
});

it('measures an empty tree as zeros', () => {
  expect(lengthsOf({})).toEqual({ files: 0, median: 0, p90: 0, longest: 0, longestFile: '' });
});
