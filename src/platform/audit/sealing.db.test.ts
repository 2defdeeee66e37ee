import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealAll } from '../../../test/support/seal-all.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../database/with-actor.ts';
import { recordAudit } from './record.ts';
import { sealNow } from './seal-now.ts';
import { verifyDatabase } from './verify-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

it('seals each row once, though transactions commit out of order while it seals', async () => {
  const WRITERS = 3;
  const EACH = 25;
  let over = false;
  const write = async (writer: number) => {
    for (let n = 0; n < EACH; n++) {
      const who = { accountId: randomUUID(), requestId: `${writer}-${n}` };
      await withActor(db.doors, who, async (tx) => {
        await recordAudit(tx, who.accountId, {
          event: 'test.written',
          outcome: 'done',
          requestId: who.requestId,
        });
        // The number is taken with the first write; the commit comes later, each time another while.
        await sleep(((writer * 7 + n * 13) % 11) * 3);
      });
    }
  };
  const seal = async () => {
    while (!over) {
      await sealNow(db.doors, db.doors.ring);
      await sleep(5);
    }
  };
  const sealing = seal();
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  over = true;
  await sealing;
  const head = await sealAll(db);
  const covered = await db.asSuperuser<{ seals: number; rows: number }>(
    `select seals::int, count(*)::int as rows from (select e.id, (select count(*) from audit.seal s
       where s.era = e.era and s.from_xact <= e.xact and (s.to_xact is null or e.xact < s.to_xact)) as seals from audit.event e) t group by 1`,
  );
  expect(covered).toEqual([{ seals: 1, rows: WRITERS * EACH }]);
  const counted = await db.asSuperuser<{ rows: number }>(
    'select sum(row_count)::int as rows from audit.seal',
  );
  expect(counted).toEqual([{ rows: WRITERS * EACH }]);
  expect(head.number).toBeGreaterThan(5);
  expect(await verifyDatabase(db.doors, db.doors.ring, undefined)).toMatchObject({
    ok: true,
    findings: [],
    unsealedRows: 0,
  });
});

it('leaves sealing to one process at a time', async () => {
  const who = { accountId: randomUUID(), requestId: 'race' };
  await withActor(db.doors, who, (tx) =>
    recordAudit(tx, who.accountId, { event: 'test.written', outcome: 'done', requestId: 'race' }),
  );
  const before = (await db.asSuperuser('select from audit.seal')).length;
  await Promise.all(Array.from({ length: 4 }, () => sealNow(db.doors, db.doors.ring)));
  await sealAll(db);
  expect(await db.asSuperuser('select from audit.seal')).toHaveLength(before + 1);
});
