import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAssets } from '../../scripts/build-assets.mjs';

type Rule = { readonly selectors: readonly string[]; readonly body: string };

let outDir: string;
const sheets: { css: readonly Rule[]; siteCss: readonly Rule[] } = { css: [], siteCss: [] };
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'sheets-'));
  const manifest = await buildAssets({ outDir });
  for (const sheet of ['css', 'siteCss'] as const)
    sheets[sheet] = rulesOf(await readFile(join(outDir, manifest[sheet]), 'utf8'));
}, 60_000);
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** The rules of a compressed sheet in their order, those inside a query too. */
function rulesOf(css: string): Rule[] {
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, list = '', body = '']) => ({
    selectors: list.split(','),
    body,
  }));
}

/** What one moves to with the keyboard, by a class of ours or of the Comuni site model. */
const CONTROL = /^\.(?:btn|input|form-control|chip|site-tool)[\w-]*$/;

describe.each(['css', 'siteCss'] as const)('where one is, in the sheet %s', (sheet) => {
  it('is told by two rings, which no control takes away by a shadow of its own', () => {
    const rules = sheets[sheet];
    const ring = rules.findIndex((r) => r.selectors.includes(':focus-visible'));
    expect(rules[ring]?.body).toMatch(/box-shadow:0 0 0 2px #fff,\s?0 0 0 5px #000/);
    const shadowed = rules.filter((r) => /box-shadow|outline:/.test(r.body));
    const controls = (from: readonly Rule[]) =>
      from.flatMap((r) => r.selectors).filter((s) => CONTROL.test(s));
    expect(controls(shadowed)).toContain('.btn-secondary');
    expect(controls(shadowed.filter((r) => rules.indexOf(r) > ring))).toEqual([]);
  });
});

it('what the Comuni site model calls by a name of its own looks like ours', () => {
  const pairs = [
    ['.btn-secondary', '.btn-outline-primary'],
    ['.input', '.form-control'],
    ['.hint', '.form-text'],
    ['.choice', '.radio-body'],
  ] as const;
  for (const [ours, theirs] of pairs) {
    const rule = sheets.siteCss.find((r) => r.selectors.includes(ours));
    expect(rule?.selectors).toContain(theirs);
    expect(sheets.css.flatMap((r) => r.selectors)).not.toContain(theirs);
  }
});
