import { expect, it } from 'vitest';
import { printMatrix } from './print-matrix.ts';
import { rules } from './rules.ts';
import { dataClasses, roles } from './vocabulary.ts';

const columnOf = (text: string, heading: string) =>
  (text.split('\n').find((l) => l.startsWith('| Role | Standing |')) ?? '')
    .split(' | ')
    .findIndex((c) => c.includes(heading));
const cellOf = (text: string, role: string, standing: string, heading: string) =>
  text
    .split('\n')
    .find((l) => l.startsWith(`| ${role} | ${standing} |`))
    ?.replace(/^\| /, '')
    .split(' | ')
    .at(columnOf(text, heading));

it('shows that the project desk reads names while it decides, and coordination does not', () => {
  const text = printMatrix('en');
  expect(cellOf(text, 'Project coordinator', 'receives the referral', 'D1 · Identity')).toBe('R');
  expect(cellOf(text, 'Project coordinator', 'coordinates the project', 'D1 · Identity')).toBe('');
});

it('says each class of data somewhere, and each role that a rule names, in both languages', () => {
  for (const language of ['it', 'en'] as const) {
    const text = printMatrix(language);
    for (const c of Object.values(dataClasses)) expect(text).toContain(`${c.code} · ${c[language]}`);
    for (const rule of rules) expect(text).toContain(`| ${roles[rule.role][language]} |`);
  }
});

it('changes when a rule is taken away or given', () => {
  expect(printMatrix('it', rules.slice(1))).not.toBe(printMatrix('it'));
  expect(
    printMatrix('en', [
      ...rules,
      { role: 'job-coach', standing: 'coaches', dataClass: 'referral-letter', actions: ['read'] },
    ]),
  ).not.toBe(printMatrix('en'));
});
