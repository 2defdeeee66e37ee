import { expect, it, vi } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { installationOf } from './fixtures.ts';
import { seedDemonstration } from './seed-demonstration.ts';

it.each([1, 2, 3, 4, 5, 6])(
  'seeds %s days ago',
  async (days) => {
    const db = await openTestDatabase();
    const real = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: real - days * 86_400_000 });
    try {
      await seedDemonstration(installationOf(db, true), { people: 130, say: () => {} });
    } finally {
      vi.useRealTimers();
    }
    const [row] = await db.asSuperuser<{ n: string }>('select count(*) as n from app.person');
    expect(Number(row?.n)).toBe(130);
    await db.close();
  },
  300_000,
);
