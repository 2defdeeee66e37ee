import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { platformPackage } from './platform-package.ts';

it('finds the programs of this machine and the links that their install script would make', () => {
  const { folder, version, links } = platformPackage();
  expect(existsSync(join(folder, 'native/bin/postgres'))).toBe(true);
  expect(version).toMatch(/^18\./);
  expect(links).toContainEqual({
    source: expect.stringMatching(/libpq/),
    target: expect.stringMatching(/libpq/),
  });
});

it('says for a platform without programs which ones there are, and what to set instead', () => {
  expect(() => platformPackage('win32-x64')).toThrow(
    'There is no embedded PostgreSQL for win32-x64 (only darwin-arm64, linux-arm64, linux-x64): set DATABASE_URL',
  );
});

it('says how to install a package that npm left out', () => {
  expect(() => platformPackage(process.platform === 'darwin' ? 'linux-x64' : 'darwin-arm64')).toThrow(
    /is not installed: run npm ci without --omit=optional/,
  );
});
