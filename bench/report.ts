import type { Measured } from './client.ts';
import type { Variant } from './variants.ts';

/** What was measured of one page: its statements alone, and the applications. */
export type PageResult = { page: string; statements: number; sql: Measured } & Record<Variant, Measured>;

const cell = (text: string, width: number) => text.padStart(width);
const short = (x: number) => (x < 10 ? x.toFixed(1) : x.toFixed(0));
const figures = (m: Measured) =>
  [m.perSecond, m.p50, m.p95, m.p99, m.each.program, m.each.database].map((x) => cell(short(x), 8)).join('');
const total = (m: Measured) => m.each.program + m.each.database;
const ratio = (a: number, b: number) => cell((a / b).toFixed(2), 8);
/** Share of the requests a second, and of the requests that the same processor time would answer. */
const share = (m: Measured, of: Measured) => ratio(m.perSecond, of.perSecond) + ratio(total(of), total(m));

/** What stands above the figures. */
export const heading = `${' '.repeat(36)}${['req/s', 'p50', 'p95', 'p99', 'cpu app', 'cpu db', 'share', 'by cpu'].map((t) => cell(t, 8)).join('')}`;

/** A line of figures without a wall beside it. */
export const line = (what: string, m: Measured): string => `  ${what.padEnd(34)}${figures(m)}`;

/** The figures of one page. A share is of the line before it; the last line's is of the first ones. */
export function pageReport(r: PageResult): string {
  return [
    `${r.page}: ${r.statements} statements`,
    line('the same SQL, without a program', r.sql),
    `${line('program without the wall', r.bare)}${share(r.bare, r.sql)}`,
    `${line('+ row security and guard', r['row security'])}${share(r['row security'], r.bare)}`,
    `${line('+ decryption', r.decryption)}${share(r.decryption, r['row security'])}`,
    `${line('+ audit and seals = the product', r.product)}${share(r.product, r.decryption)}`,
    `  of the program without the wall remains${' '.repeat(44)}${share(r.product, r.bare)}`,
    `  of the SQL remains${' '.repeat(65)}${share(r.product, r.sql)}`,
    '',
  ].join('\n');
}
