import type pg from 'pg';

/** What the launcher tells the application process, over the pipe between them: secrets stay out of its environment. */
export type StartMessage = {
  kind: 'start';
  data: pg.PoolConfig;
  keys: pg.PoolConfig;
  embedded: boolean;
  demo: boolean;
};

/** What the application process answers. */
export type ChildMessage = { kind: 'ready' } | { kind: 'refused'; sentence: string };
