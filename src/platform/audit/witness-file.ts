import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Seal, type Witness, witnessOf } from './seal-chain.ts';

/** The newest signed head, kept outside the database, to be handed to every partner:
 *  who holds it notices a log that was cut back or rewritten. */
export function witnessPath(dataDir: string): string {
  return join(dataDir, 'audit-head.json');
}

/** Writes the head, whole or not at all. */
export function writeWitness(path: string, seal: Seal): void {
  const fresh = `${path}.new`;
  writeFileSync(
    fresh,
    `${JSON.stringify({ ...witnessOf(seal), sealedAt: seal.sealedAt, keyId: seal.keyId })}\n`,
    { mode: 0o644 },
  );
  renameSync(fresh, path);
}

/** The head that is kept, or nothing where none was. @throws when the file is not readable as one */
export function readWitness(path: string): Witness | undefined {
  if (!existsSync(path)) return undefined;
  const { number, hash } = JSON.parse(readFileSync(path, 'utf8')) as Witness;
  return { number, hash };
}
