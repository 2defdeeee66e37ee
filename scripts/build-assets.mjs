import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileAsync } from 'sass';

const root = fileURLToPath(new URL('..', import.meta.url));
const ui = join(root, 'src/ui');
const kit = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));
const kitFonts = join(kit, 'dist/fonts/Titillium_Web');

/** Our name for a font file → the kit's. Each holds Latin and Latin Extended in one file. */
const fonts = {
  'titillium-web-regular.woff2': 'titillium-web-v10-latin-ext_latin-regular.woff2',
  'titillium-web-semibold.woff2': 'titillium-web-v10-latin-ext_latin-600.woff2',
};

/** Builds what the browser loads into `outDir`, which it empties first, and writes `manifest.json`:
 *  `{ css, script, joint, siteCss, siteScript, fonts: […], icon }`, bare file names with a hash of their content, to be published under one
 *  path (the style sheet names the fonts beside it). The same sources give the same names.
 *  @param {{ outDir: string }} options
 *  @returns {Promise<import('./build-assets.d.mts').AssetManifest>} the manifest */
export async function buildAssets({ outDir }) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const named = new Map();
  for (const [name, source] of Object.entries(fonts)) {
    named.set(name, await put(outDir, name, await readFile(join(kitFonts, source))));
  }
  await writeFile(join(outDir, 'OFL.txt'), await readFile(join(kitFonts, 'OFL.txt')));
  const manifest = {
    css: await put(outDir, 'main.css', await styles('main', named)),
    script: await put(outDir, 'main.js', await script('src/browser.ts')),
    joint: await put(outDir, 'joint.js', await script('src/browser-joint.ts')),
    siteCss: await put(outDir, 'site.css', await styles('site', named)),
    siteScript: await put(outDir, 'site.js', await script('src/browser-site.ts')),
    fonts: [...named.values()],
    icon: await put(outDir, 'icon.svg', await readFile(join(ui, 'icon.svg'))),
  };
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** A style sheet. The kit is written in Sass's old module style: its deprecations are its own to mend, and
 *  the exact versions of both are pinned. A font the sheet names and the build does not know ends the build. */
async function styles(name, named) {
  const { css } = await compileAsync(join(ui, `styles/${name}.scss`), {
    loadPaths: [dirname(kit)],
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
  });
  return css.replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, name) => {
    const file = named.get(name);
    if (!file) throw new Error(`The style sheet names a font that is not built: ${name}`);
    return `url(${file})`;
  });
}

async function script(entry) {
  const result = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return result.outputFiles[0].contents;
}

async function put(outDir, name, content) {
  const hash = createHash('sha256').update(content).digest('base64url').replace(/[-_]/g, '').slice(0, 10);
  const extension = extname(name);
  const file = `${basename(name, extension)}-${hash}${extension}`;
  await writeFile(join(outDir, file), content);
  return file;
}
