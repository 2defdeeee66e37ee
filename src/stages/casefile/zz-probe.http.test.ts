import pg from 'pg';
import { afterAll, beforeAll, it } from 'vitest';
import { sql } from 'kysely';
import { withActor } from '../../platform/database/with-actor.ts';
import { listPaths } from './store/people-paths.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantList } from '../../../test/support/plant-list.ts';
let h: HttpWorld;
let world: Awaited<ReturnType<typeof plantList>>;
beforeAll(async () => { h = await openHttpWorld(); world = await plantList(h.db, h.world, 40); await h.db.asSuperuser('analyze'); }, 180_000);
afterAll(() => h.close());
it('probe', async () => {
  for (let i=0;i<3;i++)
  await withActor(h.db.doors, world.worker.who, async (tx) => {
    const original = pg.Client.prototype.query;
    (pg.Client.prototype as any).query = function (...args: any[]) {
      if (String(args[0]).includes('with place')) args[0] = 'explain (analyze, buffers off) ' + args[0];
      const q = { text: String(args[0]) };
      const r = (original as any).apply(this, args);
      r?.then?.((x: any) => { if (q?.text?.startsWith('explain')) console.log(x.rows.map((y: any) => y['QUERY PLAN']).join('\n')); });
      return r;
    };
    await listPaths(tx, new Map(world.ids.slice(0, 50).map((id) => [id, []])), undefined).catch(() => undefined);
    pg.Client.prototype.query = original;
    await sql`select 1`.execute(tx.db).catch(()=>undefined);
  }).catch(()=>undefined);
}, 60_000);
