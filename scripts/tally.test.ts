import { expect, it } from 'vitest';
import { closingLine, type Report, redOf, sumOf, tallyOf } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (counts: Partial<Report>): Report => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...counts,
});

it('counts what passed, failed, was skipped or is still to do', () => {
  const testResults = [
    file('failed', 'passed', 'passed', 'failed'),
    file('passed', 'passed', 'skipped', 'todo'),
  ];
  const counts = report({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults,
  });
  expect(tallyOf(counts, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

it('counts a file that cannot be loaded as one failed', () => {
  const testResults = [file('failed'), file('passed', 'passed')];
  expect(tallyOf(report({ numPassedTests: 1, testResults }), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

it('counts a run as failed that ended badly without a failed test, or left no report', () => {
  expect(tallyOf(report({ numPassedTests: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('names what is red, with the first line of what it said', () => {
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: 'cannot be loaded\nat line 3', assertionResults: [] },
    {
      name: 'b.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'adds' },
        {
          status: 'failed',
          fullName: 'takes away',
          failureMessages: ['expected 3 to be 4\n  at b.test.ts:7'],
        },
      ],
    },
    { ...file('passed', 'passed'), name: 'c.test.ts' },
  ];
  expect(redOf(report({ testResults }))).toEqual([
    'a.test.ts: cannot be loaded',
    'b.test.ts › takes away: expected 3 to be 4',
  ]);
  expect(redOf(undefined)).toEqual(['The run left no report.']);
});

it('closes with the sum of all steps', () => {
  const steps = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 40, failed: 3, skipped: 0 },
  ];
  expect(closingLine(sumOf(steps))).toBe('41 passed, 3 failed, 2 skipped');
});
