import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../../../db/types/database.ts';
import type { KeyDatabase } from '../../../db/types/key-database.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { FileStore } from '../files/file-store.ts';
import { noFiles } from '../files/no-files.ts';

// A calendar day is a string: a Date would shift it in time zones behind or ahead of UTC.
const DATE = 1082;
pg.types.setTypeParser(DATE, (value) => value);

/** What reaches the two databases, as the runtime role, and the key ring that opens what they hold. */
export type Doors = {
  readonly data: Kysely<Database>;
  readonly keys: Kysely<KeyDatabase>;
  readonly ring: KeyRing;
  readonly files: FileStore;
  close(): Promise<void>;
};

/** Opens the request pools. Only `with-actor.ts` and `with-system.ts` may run statements on them.
 *  @param onError told of a connection lost while idle: the pool opens another by itself
 *  @param size connections to the data; the store of keys gets half
 *  @param files where encrypted files lie; without it, none can be stored or read */
export function openDoors(
  data: pg.PoolConfig,
  keys: pg.PoolConfig,
  ring: KeyRing,
  onError: (error: Error) => void,
  size = 16,
  files: FileStore = noFiles,
): Doors {
  const open = (config: pg.PoolConfig, max: number) => {
    const pool = new pg.Pool({
      ...config,
      max,
      connectionTimeoutMillis: 3_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    });
    pool.on('error', onError);
    // A connection that dies while it is held tells its client too; unheard, that would end the process.
    pool.on('connect', (client) => client.on('error', onError));
    return pool;
  };
  const dataDb = new Kysely<Database>({ dialect: new PostgresDialect({ pool: open(data, size) }) });
  const keyDb = new Kysely<KeyDatabase>({
    dialect: new PostgresDialect({ pool: open(keys, Math.max(2, size / 2)) }),
  });
  return {
    data: dataDb,
    keys: keyDb,
    ring,
    files,
    async close() {
      await Promise.all([dataDb.destroy(), keyDb.destroy()]);
    },
  };
}
