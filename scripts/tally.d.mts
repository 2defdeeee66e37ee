/** What one step of `npm test` counts. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The part of Vitest's JSON report that is counted. */
export type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name?: string;
    readonly message?: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/** Counts one run; a file that cannot be loaded, a run that ended badly or left no report count as failed. */
export function tallyOf(report: Report | undefined, exitCode: number): Tally;

/** What is red in one run, a line each: file, test, first line of what it said. */
export function redOf(report: Report | undefined): string[];

/** All steps together. */
export function sumOf(tallies: readonly Tally[]): Tally;

/** The closing line of `npm test`. */
export function closingLine(tally: Tally): string;
