import { expect, it } from 'vitest';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { plant } from './plant.ts';
import { boundSql, probeFunction, valuesOf } from './probe.ts';
import type { Bond, Membership } from './situation.ts';
it('forges', async () => {
  const db = await openTestDatabase();
  await withClient(db.superuser, async (c) => {
    await c.query('begin');
    const job: Membership = { role: 'social-worker', body: 'A', service: 'a1', when: 'now' };
    const b: Bond = { kind: 'coaches', holder: 'colleague', body: 'B', service: 'b1', accepted: false, when: 'now' };
    const [p] = await plant(c, [{ name: 'x', active: true, memberships: [job], bonds: [b, { ...b, kind: 'manages', holder: 'actor', body: 'A', service: 'a1', accepted: true }], exclusions: [], hidings: [] }]);
    await c.query(probeFunction);
    if (!p) throw new Error();
    await c.query(`set local role accompagna_runtime; set local app.account = '${p.accountId}'`);
    const put = async (sql: string) => (await c.query('select probe.put($1::jsonb, $2::text[]) as a', [JSON.stringify(valuesOf(p)), [boundSql({ sql } as never)]])).rows[0].a;
    console.log('accept in her place', await put('update app.relation set granted_by = :colleague, granted_at = now() where id = :own and granted_at is null'));
    console.log('extend own', await put("update app.relation set valid_to = now() + interval '50 years' where account_id = :me"));
    console.log('future exclusion, then anyone', await put("insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by, valid_from) values (:territory, :person, :colleague, '\\x00', :me, now() + interval '9 years');;insert into app.relation (territory_id, person_id, kind, purpose, legal_basis, evidence, asked_by, account_id, organisation_id, granted_by, granted_at) values (:territory, :person, 'manages', 'accompaniment', 'x', 'exclusion', :me, :outsider, :C, :me, now())"));
    console.log('letter of hers on a referral of another (fk)', await put('select service_id from app.relation where id = :watcher and service_id is not null'));
    await c.query('rollback');
  });
  await db.close();
  expect(1).toBe(1);
});
