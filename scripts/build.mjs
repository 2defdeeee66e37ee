import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'build/stamp');

/** Programs of the product: each becomes `build/<name>.js`. */
const programs = ['main', 'serve', 'seed', 'admin', 'backup', 'restore', 'verify-audit', 'inspect'];

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath ?? e.path, e.name));
}

/** Hash of everything the build is made of. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = [
    ...filesBelow(join(root, 'src')),
    ...filesBelow(join(root, 'db/seed')),
    join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
    join(root, 'scripts/build-assets.mjs'),
  ];
  for (const file of files.filter((f) => !/\.test\.tsx?$/.test(f)).sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds programs and browser files, unless nothing changed since the last time.
 *  @returns {Promise<boolean>} whether anything was built */
export async function buildAll() {
  const hash = sourceHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return false;
  const { build } = await import('esbuild');
  const { buildAssets } = await import('./build-assets.mjs');
  const entries = programs.filter((p) => existsSync(join(root, `src/${p}.ts`)));
  await Promise.all([
    build({
      entryPoints: entries.map((p) => join(root, `src/${p}.ts`)),
      outdir: join(root, 'build'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      // What is plain ESM is bundled: fewer files to open, a quicker start. What is CommonJS or native stays outside.
      // Packages that look for their own files, or are written for another kind of module, are loaded as they are.
      external: [
        'pg',
        'fastify',
        '@fastify/*',
        '@node-rs/argon2',
        '@hyzyla/pdfium',
        'jpeg-js',
        'pngjs',
        'yauzl',
        'nodemailer',
      ],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: true,
      logLevel: 'warning',
      chunkNames: 'chunks/[name]-[hash]',
    }),
    buildAssets({ outDir: join(root, 'build/public') }),
  ]);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stampFile, hash);
  return true;
}
