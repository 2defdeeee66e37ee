import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { type AssetManifest, buildAssets } from '../../scripts/build-assets.mjs';
import { assetNames, assetsOf } from '../../src/platform/http/asset-manifest.ts';
import { readAssets } from '../../src/platform/http/assets.ts';
import type { Assets } from '../../src/ui/shell-props.ts';

/** The style sheet, the script and the fonts as they are published, built once a run: the folder goes with the
 *  run's database server. The files of this project run one after the other, so nobody reads half a build. */
export async function builtAssets(): Promise<{ assets: Assets; files: ReadonlyMap<string, Buffer> }> {
  const outDir = join(dirname(inject('server').keyDir), 'assets');
  const manifest = join(outDir, 'manifest.json');
  if (!existsSync(manifest)) await buildAssets({ outDir });
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as AssetManifest;
  return { assets: assetsOf(built), files: readAssets(outDir, assetNames(built)) };
}
