import { expect, it } from 'vitest';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { bodyProbes } from './body-probes.ts';
import { forbiddenProbes } from './forbidden-probes.ts';
import { personProbes } from './person-probes.ts';
import { plant } from './plant.ts';
import { boundSql, probeFunction, valuesOf } from './probe.ts';
import { everySituation } from './situations.ts';
it('times', { timeout: 60000 }, async () => {
  const db = await openTestDatabase();
  await withClient(db.superuser, async (c) => {
    let t = performance.now();
    await c.query('begin');
    const w = await plant(c, everySituation());
    await c.query(probeFunction);
    await c.query('commit');
    await c.query('analyze');
    console.log('plant', performance.now() - t, w.length, new Set(w.map((p) => p.accountId)).size);
    const p = w.find((x) => x.situation.name === 'social-worker, manages: relation in force now');
    if (!p) throw new Error();
    await c.query('begin');
    await c.query("select set_config('app.account', $1, true)", [p.accountId]);
    await c.query('set local role accompagna_runtime');
    const times: [number, string, string][] = [];
    for (const probe of [...personProbes, ...bodyProbes, ...forbiddenProbes]) {
      t = performance.now();
      const r = await c.query('select probe.put($1::jsonb, $2::text[]) as a', [JSON.stringify(valuesOf(p)), [boundSql(probe)]]);
      times.push([performance.now() - t, probe.name, r.rows[0].a[0]]);
    }
    times.sort((a, b) => b[0] - a[0]);
    console.log(times.slice(0, 25).map((x) => x.join('  ')).join('\n'), times.reduce((a, x) => a + x[0], 0));
    await c.query('rollback');
  });
  await db.close();
  expect(1).toBe(1);
});
