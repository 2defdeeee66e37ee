import { findsEach, permitsEach } from './planted.ts';
import { records } from './records.ts';

const numbering = 'Decisions are numbered from one, without holes or doubles.';
const shape = 'A decision has a title, Status, Context, Decision and Consequences.';
const name = 'A decision is called NNNN-title.md.';
const body = '# A\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n';
const second = 'docs/decisions/0002-a.md';

permitsEach(records, {
  'a house in order': {},
  'decisions in a row and a list of them': { [second]: body, 'docs/decisions/README.md': '# Decisions' },
  'an architecture of exactly 160 lines': { 'ARCHITECTURE.md': 'x\n'.repeat(160) },
});

findsEach(records, [
  ...['README.md', 'ARCHITECTURE.md'].map((file) => ({
    title: `no ${file}`,
    plant: { [file]: undefined },
    file,
    rule: 'A newcomer finds README.md and ARCHITECTURE.md.',
  })),
  {
    title: 'an architecture nobody reads to the end',
    plant: { 'ARCHITECTURE.md': 'x\n'.repeat(161) },
    file: 'ARCHITECTURE.md',
    rule: 'ARCHITECTURE.md has at most 160 lines.',
  },
  {
    title: 'a hole in the numbers',
    plant: { 'docs/decisions/0003-a.md': body },
    file: 'docs/decisions/0003-a.md',
    rule: numbering,
  },
  {
    title: 'a number given twice',
    plant: { 'docs/decisions/0001-z.md': body },
    file: 'docs/decisions/0001-z.md',
    rule: numbering,
  },
  ...['2-a.md', '0002_a.md', '0002-Big.md', '0002-a.txt'].map((file) => ({
    title: `a decision called ${file}`,
    plant: { [`docs/decisions/${file}`]: body },
    file: `docs/decisions/${file}`,
    rule: name,
  })),
  ...['# A', '## Status', '## Context', '## Decision', '## Consequences'].map((heading) => ({
    title: `a decision without «${heading}»`,
    plant: { [second]: body.replace(`${heading}\n`, '') },
    file: second,
    rule: shape,
  })),
]);
