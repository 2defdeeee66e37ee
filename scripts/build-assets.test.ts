import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aShell } from '../src/ui/fixtures.ts';
import { GalleryPage } from '../src/ui/gallery.tsx';
import { type AssetManifest, buildAssets } from './build-assets.mjs';

let outDir: string;
let manifest: AssetManifest;
let css: string;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'assets-'));
  manifest = await buildAssets({ outDir });
  css = await readFile(join(outDir, manifest.css), 'utf8');
}, 60_000);
afterAll(() => rm(outDir, { recursive: true, force: true }));

test('the folder holds what the manifest names, the fonts’ licence and nothing else', async () => {
  const { css: sheet, script, joint, siteCss, siteScript, icon, fonts } = manifest;
  expect((await readdir(outDir)).sort()).toEqual(
    [sheet, script, joint, siteCss, siteScript, icon, ...fonts, 'OFL.txt', 'manifest.json'].sort(),
  );
  expect(JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8'))).toEqual(manifest);
});

test('the same sources give the same names, whatever lay in the folder before', async () => {
  expect(await buildAssets({ outDir })).toEqual(manifest);
});

test('the style sheet fetches its two fonts from beside itself and nothing from elsewhere', () => {
  const urls = [...css.matchAll(/url\(["']?([^"')]+)/g)]
    .map(([, url]) => url)
    .filter((url) => !url?.startsWith('data:'));
  expect(urls.sort()).toEqual([...manifest.fonts].sort());
  expect(css).toContain('font-display:swap');
});

test('no third weight and no other family is asked of the browser', () => {
  const weights = [...css.matchAll(/font-weight:\s*([\w()-]+)/g)].map(([, weight]) => weight);
  expect(new Set(weights)).toEqual(new Set(['400', '600', 'var(--bs-body-font-weight)']));
  expect(css).not.toContain('Lora');
});

test('style sheet and script together stay under 15 kB gzipped', async () => {
  const script = await readFile(join(outDir, manifest.script));
  expect(gzipSync(css).length + gzipSync(script).length).toBeLessThan(15_000);
});

test('the script keeps nothing in the browser and writes no HTML', async () => {
  const script = await readFile(join(outDir, manifest.script), 'utf8');
  expect(script).not.toMatch(
    /localStorage|sessionStorage|indexedDB|innerHTML|document\.write|eval\(|new Function/,
  );
});

test('every class the components use is in the style sheet', () => {
  const html = render(h(GalleryPage, { shell: aShell() }));
  const used = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, value]) => value?.split(/\s+/) ?? []),
  );
  const missing = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css));
  expect(missing).toEqual([]);
});
