import { findsEach, permitsEach } from './planted.ts';
import { productAlone } from './product-alone.ts';

const machine = 'No path of one machine.';
const registry = 'The lock file and .npmrc name no registry: each installation uses its own.';
const exact = 'Every dependency has one exact version.';
const off = 'Install scripts stay off.';
// Put together here, so that this file does not offend by itself.
const path = (...parts: string[]) => ['', ...parts, ''].join('/');

permitsEach(productAlone, {
  'a house in order': {},
  'a relative path, a URL and a folder of every machine': {
    'docs/a.md': `../${path('work').slice(1)}a https://example.org${path('home', 'anna')} /var/lib/a`,
  },
  'no package at all': { 'package.json': undefined, '.npmrc': undefined },
});

findsEach(productAlone, [
  ...[path('work', 'a'), path('home', 'anna', 'a'), path('Users', 'anna', 'a'), path('root', 'a')].map(
    (text) => ({
      title: `the path ${text}`,
      plant: { 'docs/a.md': `one\nsee «${text}»` },
      file: 'docs/a.md',
      line: 2,
      rule: machine,
    }),
  ),
  {
    title: 'a registry in the lock file',
    plant: { 'package-lock.json': '{\n"resolved": "https://registry.example/pg.tgz" }' },
    file: 'package-lock.json',
    line: 2,
    rule: registry,
  },
  {
    title: 'a registry in .npmrc',
    plant: { '.npmrc': 'ignore-scripts=true\nregistry=https://registry.example/' },
    file: '.npmrc',
    line: 2,
    rule: registry,
  },
  ...['^8.23.1', '~8.23.1', '*', 'latest', '8', '8.23', '8.x', '>=8.23.1', 'https://example.org/pg.tgz'].map(
    (version) => ({
      title: `the version ${version}`,
      plant: { 'package.json': JSON.stringify({ devDependencies: { pg: version } }) },
      file: 'package.json',
      rule: exact,
    }),
  ),
  ...['dependencies', 'devDependencies', 'optionalDependencies'].map((list) => ({
    title: `a range in the ${list} of a package of ours`,
    plant: { 'packages/a/package.json': JSON.stringify({ [list]: { pg: '^8.23.1' } }) },
    file: 'packages/a/package.json',
    rule: exact,
  })),
  { title: 'no .npmrc', plant: { '.npmrc': undefined }, file: '.npmrc', rule: off },
  { title: 'install scripts on', plant: { '.npmrc': 'ignore-scripts=false\n' }, file: '.npmrc', rule: off },
  {
    title: 'the line as a comment',
    plant: { '.npmrc': '# ignore-scripts=true\n' },
    file: '.npmrc',
    rule: off,
  },
]);
