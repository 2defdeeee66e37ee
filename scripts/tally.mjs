/** What one step of `npm test` counts. @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Counts one Vitest run from its JSON report.
 *  A file that cannot even be loaded has no test to fail: it counts as one failed. So does a run that ended badly
 *  without a failed test (an error nobody caught), and one that left no report.
 *  @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *    testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 *  @param {number} exitCode of the run
 *  @returns {Tally} */
export function tallyOf(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What is red in one Vitest run, a line each: the file, the test, the first line of what it said. On a long log the
 *  closing lines are what is read.
 *  @param {{ testResults: { name?: string, message?: string, status: string, assertionResults:
 *    { status: string, fullName?: string, failureMessages?: string[] }[] }[] } | undefined} report
 *  @returns {string[]} */
export function redOf(report) {
  if (report === undefined) return ['The run left no report.'];
  const first = (text) => (text ?? '').split('\n')[0];
  return report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (file.status === 'failed' && tests.length === 0) return [`${file.name}: ${first(file.message)}`];
    return tests.map((test) => `${file.name} › ${test.fullName}: ${first(test.failureMessages?.[0])}`);
  });
}

/** All steps together. @param {readonly Tally[]} tallies @returns {Tally} */
export function sumOf(tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The closing line. @param {Tally} tally */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
