import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleSecrets } from '../migrate/prepare-server.ts';

/** Passwords of the two roles of the embedded server, made once, in a folder that only its owner opens. */
export function roleSecrets(dataDir: string): RoleSecrets {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, 'roles.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as RoleSecrets;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secrets: RoleSecrets = {
    migrator: randomBytes(24).toString('base64url'),
    runtime: randomBytes(24).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}
