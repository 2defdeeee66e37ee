import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildAssets } from '../scripts/build-assets.mjs';
import { projectRoot } from '../src/platform/project-root.ts';
import { type Variant, variants } from './variants.ts';

/** Folder of what the trials are built to. */
const folder = (...path: string[]) => join(projectRoot(), 'build', 'bench', ...path);

/** Where the style sheet and the script of the trials lie. */
export const publicFolder = (): string => folder('public');

/** Builds them. */
export const buildPublic = (): Promise<unknown> => buildAssets({ outDir: publicFolder() });

/** Builds the application of a variant. @returns path of its program */
export async function buildServer(variant: Variant): Promise<string> {
  const outfile = folder(`${variant.replaceAll(' ', '-')}.js`);
  await build({
    entryPoints: [join(projectRoot(), 'bench/server.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    plugins: [without(variants[variant])],
  });
  return outfile;
}

/** Puts the stand-in of `bench/without` where the product has these files; what stands there may still name their types. */
const without = (files: readonly string[]): Plugin => ({
  name: 'without',
  setup({ onLoad }) {
    for (const file of files)
      onLoad({ filter: new RegExp(`/src/${file.replaceAll('.', '[.]')}$`) }, () => ({
        contents: `export * from '${join(projectRoot(), 'bench/without', file.slice(file.lastIndexOf('/') + 1))}';`,
        loader: 'ts',
        resolveDir: projectRoot(),
      }));
  },
});
