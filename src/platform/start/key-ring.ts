import type pg from 'pg';
import { createKeyFile, KeyFileProblem, loadKeyFile } from '../crypto/key-file.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { UnsafeStart } from '../database/boot-checks.ts';
import { withClient } from '../migrate/migrate.ts';

/** The key ring of the installation. A new key file is made only while nothing was ever encrypted.
 *  @throws UnsafeStart when the file is missing beside encrypted data, open to others, damaged or weak */
export async function keyRing(keyDir: string, keysAsRuntime: pg.ClientConfig): Promise<KeyRing> {
  try {
    return await loadKeyFile(keyDir);
  } catch (error) {
    if (!(error instanceof KeyFileProblem)) throw error;
    if (error.reason !== 'missing') throw new UnsafeStart(error.message);
    const used = await withClient(
      keysAsRuntime,
      async (c) => (await c.query('select from keys.wrapped_key limit 1')).rowCount !== 0,
    );
    if (used)
      throw new UnsafeStart(
        `There is no key file in KEY_DIR (${keyDir}), but the database holds encrypted data: restore the key file from its own backup.`,
      );
    await createKeyFile(keyDir);
    return loadKeyFile(keyDir);
  }
}
