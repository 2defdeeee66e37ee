import { defineConfig } from 'vitest/config';

/** Three projects, by what they need: nothing, a PostgreSQL, a browser. */
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
          include: ['{src,scripts,packages,db,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/*.http.test.ts', 'test/access/**', 'test/e2e/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
