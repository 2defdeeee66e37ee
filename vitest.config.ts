import { defineConfig } from 'vitest/config';

const needsServer = ['**/*.db.test.ts', '**/*.http.test.ts', 'test/access/**/*.test.ts'];
const ignored = ['**/node_modules/**', 'build/**', 'data/**'];

/** Three projects, by what they need: nothing, a real PostgreSQL, a real browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests and whole-tree checks take seconds on a machine that others use too; none measures time.
          testTimeout: 60_000,
          include: ['{src,scripts,packages,db,test}/**/*.test.{ts,tsx}'],
          exclude: [...needsServer, 'test/e2e/**', ...ignored],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: needsServer,
          exclude: ignored,
          globalSetup: ['test/support/server-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ignored,
          globalSetup: ['test/support/server-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
