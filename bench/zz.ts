import { readFileSync } from 'node:fs';
import pg from 'pg';
import { buildServer } from '/work/main/bench/build-server.ts';
import { runServer } from '/work/main/bench/running.ts';
import { askers } from '/work/main/bench/asked-pages.ts';
import { sizeFor } from '/work/main/bench/plant-staff.ts';
const [people, which, page, detail] = process.argv.slice(2);
const info = JSON.parse(readFileSync('/tmp/devbench.json', 'utf8'));
const a = askers(sizeFor(Number(people)))[Number(which)];
const i = info[Number(which)];
const run = await runServer(await buildServer('bare'), i.tasks.bare);
const un = (t) => t.replace(/\bbare\.(\w+)/g, (_, n) => (['persons','registered_now','excluded_persons','entries_of','asked_codes','duplicate_codes','is_excluded_from','era','hidings_of','relations_with'].includes(n) ? 'gate.' : 'app.') + n);
try {
const c = new pg.Client(i.tasks.product.data); await c.connect();
const b = new pg.Client(i.tasks.bare.data); await b.connect();
for (const [p, urls] of Object.entries(a.pages)) {
  if (page !== 'all' && p !== page) continue;
  console.log('--', p);
  const l = await run.statementsOf(() => fetch(`http://127.0.0.1:${run.port}${urls[0]}`, { headers: { cookie: `sessione=${i.token}` } }).then((r) => r.text()));
  await c.query('begin'); await c.query("select set_config('app.account', $1, true)", [i.accountId]);
  for (const [k, { text, values }] of l.entries()) {
    const best = async (cl, t) => { let m = 1e9; for (let j = 0; j < 3; j++) { const s = performance.now(); await cl.query(t, values); m = Math.min(m, performance.now() - s); } return m; };
    console.log(k, 'rls', (await best(c, un(text))).toFixed(1), 'bare', (await best(b, text)).toFixed(1), text.replace(/\s+/g, ' ').slice(0, 140));
    if (detail === String(k)) { const r = await c.query('explain (analyze, buffers) ' + un(text), values); console.log(r.rows.map((x) => x['QUERY PLAN']).join('\n')); }
  }
  await c.query('rollback');
}
await c.end(); await b.end(); } finally { await run.stop(); }
