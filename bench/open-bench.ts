import type pg from 'pg';
import { loadKeyFile } from '../src/platform/crypto/key-file.ts';
import { openDoors } from '../src/platform/database/pools.ts';
import { withSystem } from '../src/platform/database/with-system.ts';
import { insertSession } from '../src/platform/session/session-store.ts';
import { makeBareSchema } from './bare-schema.ts';
import { openEmpty } from './open-empty.ts';
import type { Size } from './plant-staff.ts';
import { plantTerritory } from './plant-territory.ts';
import type { ServerTask, Variant } from './variants.ts';

/** A planted installation of its own, in a temporary folder. */
export type Bench = {
  /** begins a session. @returns the cookie's token */
  signIn(accountId: string): Promise<string>;
  task(variant: Variant, accountId: string): ServerTask;
  bare(accountId: string): pg.ClientConfig;
  close(): Promise<void>;
};

/** Starts a database server as an installation has it, migrates and plants it. */
export async function openBench(size: Size, say: (line: string) => void): Promise<Bench> {
  const empty = await openEmpty();
  const ring = await loadKeyFile(empty.task.keyDir);
  const superData = empty.superuser.data;
  await plantTerritory(superData, empty.superuser.keys, ring, size, say);
  await makeBareSchema(superData);
  const doors = openDoors(empty.task.data, empty.task.keys, ring, () => {}, 2);
  const bare = (accountId: string) => ({
    ...superData,
    options: `-c search_path=bare,app -c bench.account=${accountId}`,
  });
  return {
    signIn: (accountId) => withSystem(doors, 'sign-in', (tx) => insertSession(tx, accountId, new Date())),
    task: (variant, accountId) => ({
      ...empty.task,
      variant,
      data: variant === 'bare' ? bare(accountId) : empty.task.data,
    }),
    bare,
    async close() {
      await doors.close();
      await empty.close();
    },
  };
}
