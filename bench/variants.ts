import type pg from 'pg';
import type { Statement } from './client.ts';

/** The applications of a trial: the product, and the same code with parts of the wall taken out, one after another. */
export const variants = {
  bare: [
    'platform/database/vault.ts',
    'platform/audit/record.ts',
    'platform/database/with-actor.ts',
    'platform/http/guard.ts',
  ],
  'row security': ['platform/database/vault.ts', 'platform/audit/record.ts'],
  decryption: ['platform/audit/record.ts'],
  product: [],
} as const satisfies Record<string, readonly string[]>;
export type Variant = keyof typeof variants;

/** What the process of an application is told: where the databases are, and who asks. */
export type ServerTask = {
  variant: Variant;
  data: pg.ClientConfig;
  keys: pg.ClientConfig;
  keyDir: string;
  witness: string;
};

/** What it tells: where it listens, or what it sent to the database since it was told to record. */
export type ServerMessage = { port: number } | { statements: Statement[] };
