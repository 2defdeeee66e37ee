import { expect, it } from 'vitest';
import { cycles } from './cycles.ts';
import { findsEach, houseWith, permitsEach } from './planted.ts';

const rule = 'Files do not import each other in a circle.';
const from = (specifier: string) => `import type { x } from '${specifier}';`;

permitsEach(cycles, {
  'a house in order': {},
  'two ways to the same file': {
    'src/values/a.ts': from('./b.ts') + from('./c.ts'),
    'src/values/b.ts': from('./d.ts'),
    'src/values/c.ts': from('./d.ts'),
    'src/values/d.ts': '',
  },
});

findsEach(cycles, [
  {
    title: 'two files that need each other, if only for a type',
    plant: { 'src/values/a.ts': from('./b.ts'), 'src/values/b.ts': from('./a.ts') },
    file: 'src/values/a.ts',
    rule,
  },
  {
    title: 'a file that imports itself',
    plant: { 'src/values/a.ts': from('./a.ts') },
    file: 'src/values/a.ts',
    rule,
  },
]);

it('names the whole circle, and not what hangs on it', () => {
  const found = cycles.find(
    houseWith({
      'src/values/a.ts': from('./b.ts') + from('./leaf.ts'),
      'src/values/b.ts': from('./c.ts'),
      'src/values/c.ts': from('./a.ts'),
      'src/values/leaf.ts': '',
      'src/values/outside.ts': from('./a.ts'),
    }),
  );
  expect(found.map(({ message }) => message)).toEqual(['in a circle with src/values/b.ts, src/values/c.ts']);
});
