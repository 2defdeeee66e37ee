import type { Measured } from './client.ts';
import type { Variant } from './variants.ts';

/** What was measured of one page: its statements alone, and the applications. */
export type PageResult = { page: string; statements: number; sql: Measured } & Record<Variant, Measured>;

const cell = (text: string, width: number) => text.padStart(width);
const figures = (m: Measured) =>
  [m.perSecond, m.p50, m.p95, m.p99].map((x) => cell(x < 10 ? x.toFixed(1) : x.toFixed(0), 7)).join('');
const share = (m: Measured, of: Measured) => cell((m.perSecond / of.perSecond).toFixed(2), 9);

/** A line of figures without a wall beside it. */
export const line = (what: string, m: Measured): string => `  ${what.padEnd(34)}${figures(m)}`;

/** The figures of one asker's pages: every line requests a second, p50, p95, p99 in milliseconds; then what share of the
 *  requests of the line before remains, and of the bare SQL's. */
export function pageReport(r: PageResult): string {
  return [
    `${r.page}: ${r.statements} statements`,
    line('the same SQL, without a program', r.sql),
    `${line('program without the wall', r.bare)}${share(r.bare, r.sql)} of the SQL`,
    `${line('+ row security and guard', r['row security'])}${share(r['row security'], r.bare)} of the line before`,
    `${line('+ decryption', r.decryption)}${share(r.decryption, r['row security'])}`,
    `${line('+ audit and seals = the product', r.product)}${share(r.product, r.decryption)}`,
    `  what remains: ${(r.product.perSecond / r.bare.perSecond).toFixed(2)} of the program without the wall, ${(r.product.perSecond / r.sql.perSecond).toFixed(2)} of the SQL`,
    '',
  ].join('\n');
}
