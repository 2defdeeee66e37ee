/** The applications of a trial: the product, and the same code with parts of the wall taken out, one after another. */
export const variants = {
  bare: ['platform/database/vault.ts', 'platform/audit/record.ts', 'platform/database/with-actor.ts', 'platform/http/guard.ts'],
  'row security': ['platform/database/vault.ts', 'platform/audit/record.ts'],
  decryption: ['platform/audit/record.ts'],
  product: [],
} as const satisfies Record<string, readonly string[]>;
export type Variant = keyof typeof variants;

/** What the process of an application is told: where the databases are, and who asks. */
export type ServerTask = {
  variant: Variant;
  data: Record<string, unknown>;
  keys: Record<string, unknown>;
  keyDir: string;
  witness: string;
};

/** What it tells. */
export type ServerAnswer = { port: number };
