import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { siteMapOf } from './site-map.ts';

type Routes = Parameters<typeof siteMapOf>[0];

const repository = resolve(import.meta.dirname, '..');

// Node strips types but reads no TSX, and the routes hold their pages: they are bundled first, inside the repository
// so that packages are found.
const bundle = join(repository, '.cache/site-map.mjs');
await build({
  stdin: {
    contents: `export { allRoutes, openRoutes, publicRoutes } from './src/site.ts';
export { galleryRoute } from './src/gallery-route.ts';`,
    resolveDir: repository,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
const site: { allRoutes: Routes; openRoutes: Routes; publicRoutes: Routes; galleryRoute: Routes[number] } =
  await import(pathToFileURL(bundle).href);
rmSync(bundle);
mkdirSync(join(repository, 'docs'), { recursive: true });
writeFileSync(
  join(repository, 'docs/site-map.md'),
  siteMapOf(site.allRoutes, [...site.openRoutes, site.galleryRoute], site.publicRoutes),
);
