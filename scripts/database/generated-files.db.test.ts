import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { generatedFiles } from './generated-files.ts';
import { writeSchema } from './write-schema.ts';

const repository = resolve(import.meta.dirname, '../..');
const paths = [
  'docs/access-matrix.it.md',
  'docs/access-matrix.en.md',
  'docs/data-classes.md',
  'db/schema.sql',
  'db/types/database.ts',
  'db/types/key-database.ts',
];
let db: TestDatabase;
let live: ReadonlyMap<string, string>;
beforeAll(async () => {
  db = await openTestDatabase();
  live = await withClient(db.migrator, (data) =>
    withClient(db.keySuperuser, (keys) => generatedFiles(data, keys)),
  );
});
afterAll(() => db.close());

describe('what is committed is what the live schema and the policy give; otherwise run `npm run docs`', () => {
  it.each(paths)('%s', (path) => {
    expect(readFileSync(resolve(repository, path), 'utf8')).toBe(live.get(path));
  });
  it('writes no other file', () => {
    expect([...live.keys()]).toEqual(paths);
  });
});

const changes = [
  ['a column', 'alter table app.referral add note text'],
  ['a default', "alter table app.referral alter state set default 'sent'"],
  ['a check', 'alter table app.referral add constraint late check (sent_at > created_at)'],
  ['an index', 'create index extra on app.referral (created_by)'],
  ['a comment', "comment on column app.referral.state is 'clear: otherwise'"],
  ['a function', 'create function gate.extra() returns int language sql as $$ select 1 $$'],
  [
    'a trigger',
    'create trigger extra before update on app.referral for each row execute function suppress_redundant_updates_trigger()',
  ],
  ['row security', 'alter table app.referral no force row level security'],
  ['a policy', 'alter policy app_referral_select_runtime on app.referral using (true)'],
  ['a grant', 'grant delete on app.referral to accompagna_runtime'],
  ['a column grant', 'grant update (person_id) on app.referral to accompagna_runtime'],
  ['a schema', 'create table app.extra (id uuid)'],
] as const;

it.each(changes)('sees in the schema that %s has changed', async (_, sql) => {
  await withClient(db.superuser, async (client) => {
    const before = await writeSchema(client);
    await client.query('begin');
    await client.query(sql);
    expect(await writeSchema(client)).not.toBe(before);
    await client.query('rollback');
  });
});
