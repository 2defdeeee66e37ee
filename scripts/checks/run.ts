import { resolve } from 'node:path';
import { cycles } from './cycles.ts';
import { docstrings } from './docstrings.ts';
import { fileLengths, lengthsOf } from './file-lengths.ts';
import { forbiddenCalls } from './forbidden-calls.ts';
import { importDirections } from './import-directions.ts';
import { lawCitations } from './law-citations.ts';
import { productAlone } from './product-alone.ts';
import { publicReach } from './public-reach.ts';
import { readRepository } from './read-repository.ts';
import { records } from './records.ts';
import { remarks } from './remarks.ts';
import { screenSentences } from './screen-sentences.ts';
import type { Check, Finding, Tree } from './tree.ts';
import { vocabulary } from './vocabulary.ts';
import { words } from './words.ts';

/** Every check of the house, in the order of the report. */
export const checks: readonly Check[] = [
  vocabulary,
  importDirections,
  publicReach,
  cycles,
  fileLengths,
  docstrings,
  lawCitations,
  forbiddenCalls,
  remarks,
  words,
  screenSentences,
  productAlone,
  records,
];

/** Runs every check over a tree.
 *  @returns the findings, grouped by check in the order of `checks`; empty when the house is in order */
export function runChecks(tree: Tree): Finding[] {
  return checks.flatMap((check) => check.find(tree));
}

/** The findings as a person reads them: a rule, and below it the places that break it. */
export function reportOf(findings: readonly Finding[]): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.flatMap((rule) => [
    rule,
    ...findings
      .filter((finding) => finding.rule === rule)
      .map(({ file, line, message }) => `  ${file}${line === undefined ? '' : `:${line}`}  ${message}`),
    '',
  ]);
}

/** Checks the repository in `root`, prints the report and sets the exit code. */
function main(root: string): void {
  const tree = readRepository(root);
  const findings = runChecks(tree);
  for (const line of reportOf(findings)) console.log(line);
  const { files, median, p90, longest, longestFile } = lengthsOf(tree);
  console.log(`src: ${files} files, median ${median} lines, p90 ${p90}, longest ${longest} (${longestFile})`);
  console.log(
    `house: ${checks.length} checks, ${Object.keys(tree).length} files, ${findings.length} findings`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (import.meta.main) main(process.argv[2] ?? resolve(import.meta.dirname, '../..'));
