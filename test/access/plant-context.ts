import type { Ground } from './plant-bodies.ts';

/** Values of the columns of one row. */
export type Row = Record<string, unknown>;

/** What the rows about one person are written with. */
export type Context = {
  ground: Ground;
  /** territory and person of every row */
  of: Readonly<{ territory_id: string; person_id: string }>;
  accountId: string;
  at: Readonly<{ now: string; yesterday: string; before: string }>;
  push: (table: string, row: Row) => void;
};

/** Stands for any ciphertext: the access tests never open one. */
export const secret = '\\x00';
