import type { Check, Finding, Tree } from './tree.ts';

const architectureLines = 160;
const decisionName = /^docs\/decisions\/(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const decisionHeadings = ['Status', 'Context', 'Decision', 'Consequences'];

/** The documents a newcomer reads first: there, short enough to be read, and decisions numbered without holes. */
export const records: Check = {
  name: 'records',
  find: (tree) => [...firstPages(tree), ...decisions(tree)],
};

function firstPages(tree: Tree): Finding[] {
  const found = ['README.md', 'ARCHITECTURE.md']
    .filter((file) => (tree[file] ?? '').trim() === '')
    .map(
      (file): Finding => ({
        file,
        rule: 'A newcomer finds README.md and ARCHITECTURE.md.',
        message: 'absent',
      }),
    );
  const lines = (tree['ARCHITECTURE.md'] ?? '').replace(/\n$/, '').split('\n').length;
  if (lines > architectureLines)
    found.push({
      file: 'ARCHITECTURE.md',
      rule: `ARCHITECTURE.md has at most ${architectureLines} lines.`,
      message: `${lines} lines`,
    });
  return found;
}

/** In the order of their names, the nth record bears the number n. */
function decisions(tree: Tree): Finding[] {
  const files = Object.keys(tree)
    .filter((file) => file.startsWith('docs/decisions/') && !file.endsWith('/README.md'))
    .sort();
  const named = files.filter((file) => decisionName.test(file));
  return [
    ...files
      .filter((file) => !decisionName.test(file))
      .map((file) => ({ file, rule: 'A decision is called NNNN-title.md.', message: file.slice(15) })),
    ...named.flatMap((file, index) => wrongNumber(file, index + 1)),
    ...named.flatMap((file) => missingHeadings(file, tree[file] ?? '')),
  ];
}

function wrongNumber(file: string, expected: number): Finding[] {
  const number = Number(decisionName.exec(file)?.[1]);
  if (number === expected) return [];
  const rule = 'Decisions are numbered from one, without holes or doubles.';
  return [{ file, rule, message: `number ${number} where ${expected} is due` }];
}

function missingHeadings(file: string, text: string): Finding[] {
  const rule = 'A decision has a title, Status, Context, Decision and Consequences.';
  const missing = decisionHeadings.filter((heading) => !new RegExp(`^#{2,3} ${heading}\\b`, 'm').test(text));
  if (!/^# \S/m.test(text)) missing.unshift('title');
  return missing.length === 0 ? [] : [{ file, rule, message: `without ${missing.join(', ')}` }];
}
