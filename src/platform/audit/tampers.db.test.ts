import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealAll } from '../../../test/support/seal-all.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../database/with-actor.ts';
import { recordAudit } from './record.ts';
import { type Witness, witnessOf } from './seal-chain.ts';
import { verifyDatabase } from './verify-database.ts';

let db: TestDatabase;
let witness: Witness;
let ids: string[] = [];
const columns = { event: [] as Column[], seal: [] as Column[] };
type Column = { name: string; type: string };

/** Another value of the same type, never the same one. */
const other: Record<string, (column: string) => string> = {
  uuid: () => 'gen_random_uuid()',
  text: (c) => `coalesce(${c}, '') || 'x'`,
  integer: (c) => `${c} + 1`,
  bigint: (c) => `${c} + 1000`,
  xid8: (c) => `(coalesce(${c}, '7')::text::bigint + 1)::text::xid8`,
  'timestamp with time zone': (c) => `${c} + interval '1 microsecond'`,
  'uuid[]': (c) => `${c} || gen_random_uuid()`,
  'text[]': (c) => `${c} || 'x'::text`,
};

// The seed stands in the title of a failure: the same seed gives the same hundred.
const seed = Math.floor(Math.random() * 2 ** 31);
let state = seed;
const draw = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};
const one = <T>(of: readonly T[]): T => {
  const chosen = of[draw(of.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};
/** Each column in its turn, so that a hundred tampers leave none out; the row is drawn. */
const turn = { event: 0, seal: 0 };
const next = (table: 'event' | 'seal') => {
  const column = columns[table][turn[table]++ % columns[table].length];
  if (column === undefined) throw new Error(`The table ${table} has no columns.`);
  return column;
};
const change = (column: Column) => {
  const make = other[column.type];
  if (make === undefined) throw new Error(`No tamper knows the type ${column.type} of ${column.name}.`);
  return `${column.name} = ${make(column.name)}`;
};
const copied = (id: string, xact: string) =>
  `insert into audit.event (${columns.event.map(({ name }) => name).join(', ')}) select ${columns.event
    .map(({ name }) => (name === 'id' ? 'gen_random_uuid()' : name === 'xact' ? xact : name))
    .join(', ')} from audit.event where id = '${id}'`;

/** What somebody with the superuser's password may try: the name and the statements. */
const tampers: (() => [string, string])[] = [
  () => {
    const c = next('event');
    return [`edits ${c.name} of a row`, `update audit.event set ${change(c)} where id = '${one(ids)}'`];
  },
  () => {
    const c = next('event');
    return [`edits ${c.name} of a row`, `update audit.event set ${change(c)} where id = '${one(ids)}'`];
  },
  () => ['deletes a row', `delete from audit.event where id = '${one(ids)}'`],
  () => ['inserts a row among the sealed', copied(one(ids), 'xact')],
  () => [
    'inserts a row of the future',
    copied(one(ids), '(pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1000)::text::xid8'),
  ],
  () => {
    const a = one(ids);
    const b = one(ids.filter((id) => id !== a));
    return [
      'exchanges two rows',
      `update audit.event e set xact = o.xact, era = o.era, at = o.at from audit.event o where (e.id, o.id) in (('${a}', '${b}'), ('${b}', '${a}'))`,
    ];
  },
  () => ['truncates the rows', 'truncate audit.event'],
  () => ['truncates the seals', 'truncate audit.seal'],
  () => ['truncates both', 'truncate audit.event, audit.seal'],
  () => {
    const last = draw(3) + 1;
    return [
      `rolls ${last} seals back`,
      `delete from audit.seal where number > (select max(number) - ${last} from audit.seal)`,
    ];
  },
  () => [
    'rolls seals and their rows back',
    'delete from audit.event e using audit.seal s where s.number = (select max(number) from audit.seal) and e.era = s.era and e.xact >= s.from_xact; delete from audit.seal where number = (select max(number) from audit.seal)',
  ],
  () => [
    'removes a seal from the middle',
    'delete from audit.seal where number = (select max(number) / 2 from audit.seal)',
  ],
  () => {
    const c = next('seal');
    return [
      `changes ${c.name} of a seal`,
      `update audit.seal set ${change(c)} where number = (select number from audit.seal order by number offset ${draw(4)} limit 1)`,
    ];
  },
  () => {
    const c = next('seal');
    return [
      `changes ${c.name} of a seal`,
      `update audit.seal set ${change(c)} where number = (select number from audit.seal order by number offset ${draw(4)} limit 1)`,
    ];
  },
  () => ['sets the era back', 'update app.installation set era = 1'],
];

const undo = `truncate audit.event, audit.seal; insert into audit.event select * from kept_event; insert into audit.seal select * from kept_seal;
  update app.installation set era = 2`;
const verify = () => verifyDatabase(db.doors, db.doors.ring, witness);

beforeAll(async () => {
  db = await openTestDatabase();
  const write = async (rows: number) => {
    for (let n = 0; n < rows; n++) {
      const who = { accountId: randomUUID(), requestId: `r-${n}` };
      await withActor(db.doors, who, (tx) =>
        recordAudit(tx, who.accountId, {
          event: 'person.read',
          outcome: 'done',
          requestId: who.requestId,
          personIds: [randomUUID(), randomUUID()].slice(n % 3),
          dataClasses: ['identity'].slice(n % 2),
          ...(n % 4 === 0 ? { detail: 'code' } : {}),
        }),
      );
    }
    return sealAll(db);
  };
  await write(9);
  await write(5);
  await db.asSuperuser('update app.installation set era = 2');
  await sealAll(db);
  await write(8);
  witness = witnessOf(await write(6));
  ids = (await db.asSuperuser<{ id: string }>('select id from audit.event order by id')).map(({ id }) => id);
  for (const table of ['event', 'seal'] as const) {
    columns[table] = await db.asSuperuser<Column>(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = 'audit.${table}'::regclass and attnum > 0 and not attisdropped`,
    );
    await db.asSuperuser(`create table kept_${table} as select * from audit.${table}`);
  }
});
afterAll(() => db.close());

it('finds an honest log in order', async () => {
  expect(await verify()).toMatchObject({ ok: true, findings: [], rows: 28, seals: 5, unsealedRows: 0 });
});

it(`finds each of 100 tampers of a superuser, and nothing once they are undone (seed ${seed})`, {
  timeout: 120_000,
}, async () => {
  const missed: string[] = [];
  const tried = new Set<string>();
  for (let n = 0; n < 100; n++) {
    // Each kind at least six times; within a kind, row, column and seal are drawn.
    const [name, statements] = (tampers[n % tampers.length] ?? one(tampers))();
    tried.add(name);
    await db.asSuperuser(statements);
    if ((await verify()).ok) missed.push(`${name}: ${statements}`);
    await db.asSuperuser(undo);
    expect((await verify()).findings, `after undoing: ${name}`).toEqual([]);
  }
  expect(missed).toEqual([]);
  // Every column of both tables was among them.
  for (const table of ['event', 'seal'] as const)
    expect(turn[table]).toBeGreaterThanOrEqual(columns[table].length);
  expect(tried.size).toBeGreaterThan(20);
});
