import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The four categories of Lighthouse. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What Lighthouse says of a page: points of 100, milliseconds of the laboratory, and what it finds short of full marks. */
export type Audited = {
  points: Readonly<Record<(typeof categories)[number], number>>;
  version: string;
  lcp: number;
  cls: number;
  blocked: number;
  short: readonly string[];
};

type Audit = {
  id: string;
  score: number | null;
  title: string;
  numericValue?: number;
  displayValue?: string;
};
type Report = {
  lighthouseVersion: string;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const folder = new URL('./', import.meta.url);

/** Loads Lighthouse, after `npm ci` here when it is absent. */
export async function loadLighthouse(): Promise<Lighthouse> {
  if (!existsSync(new URL('node_modules/', folder)))
    spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: false });
  const url = new URL('node_modules/lighthouse/core/index.js', folder);
  return ((await import(url.href)) as { default: Lighthouse }).default;
}

/** Looks at a page as Lighthouse does unless told otherwise: a telephone, a slow line and a slow processor, both simulated.
 *  @param port of the DevTools of a Chromium */
export async function auditPage(lighthouse: Lighthouse, url: string, port: number): Promise<Audited> {
  const answer = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories, locale: 'en' });
  if (answer === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { audits, categories: scored, lighthouseVersion } = answer.lhr;
  const points = (name: string) => Math.round(100 * (scored[name]?.score ?? 0));
  const counted = categories.flatMap((name) => (scored[name]?.auditRefs ?? []).filter((r) => r.weight > 0));
  const short = counted
    .map(({ id }) => audits[id])
    .filter((a): a is Audit => a !== undefined && a.score !== null && a.score < 1)
    .map((a) => `${a.id} ${a.displayValue ?? a.title}`);
  return {
    points: {
      performance: points('performance'),
      accessibility: points('accessibility'),
      'best-practices': points('best-practices'),
      seo: points('seo'),
    },
    version: lighthouseVersion,
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    short,
  };
}
