import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogueLints } from '../../scripts/checks-database/catalogue-lints.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let db: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  db = await openTestDatabase();
  client = new pg.Client(db.superuser);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.close();
});

it.each(catalogueLints.map((lint) => [lint.name, lint] as const))(
  'finds nothing against «%s»',
  async (_, lint) => {
    expect(await lint.find(client)).toEqual([]);
  },
);

const table = (name: string, columns = 'id uuid') => `create table ${name} (${columns});`;

/** An offence for each lint: what is done to the catalogue, and what the finding must name. */
const offences: readonly (readonly [lint: string, sql: string, names: RegExp])[] = [
  ['one class of data', table('app.stray'), /app\.stray/],
  [
    'one class of data',
    table('elsewhere.stray').replace('create', 'create schema elsewhere; create'),
    /elsewhere\.stray/,
  ],
  [
    'one class of data',
    "comment on table app.person_identity is 'class:contact Moved'",
    /person_identity: comment says «contact»/,
  ],
  [
    'one class of data',
    "comment on table app.person_identity is 'class:identity class:contact Two'",
    /person_identity: .* 2 classes/,
  ],
  [
    'one class of data',
    "comment on table app.person_identity is 'class:gossip Unknown'",
    /«gossip» is no class/,
  ],
  ['one class of data', 'drop table app.publicity_release', /publicity_release: in the policy/],
  ['has a comment', 'comment on column app.referral.state is null', /app\.referral\.state/],
  ['has a comment', "comment on column app.referral.state is 'the state'", /app\.referral\.state/],
  [
    'is encrypted by its name',
    "comment on column app.person_contact.phone_enc is 'clear: telephone'",
    /phone_enc/,
  ],
  [
    'is encrypted by its name',
    'alter table app.person_contact alter phone_enc type text using null',
    /phone_enc: text/,
  ],
  ['is encrypted by its name', 'alter table app.person_contact rename phone_enc to phone', /contact\.phone:/],
  [
    'is encrypted by its name',
    "comment on column app.company_paper.sealed is 'clear: what a company opens'",
    /company_paper\.sealed/,
  ],
  ['types of the house', 'alter table app.referral add at timestamp', /app\.referral\.at/],
  ['types of the house', 'alter table app.referral add note jsonb', /app\.referral\.note/],
  ['enabled and forced', 'alter table app.referral disable row level security', /app\.referral: not enabled/],
  ['enabled and forced', 'alter table app.referral no force row level security', /app\.referral: not forced/],
  [
    'enabled and forced',
    "create table audit.stray partition of audit.event for values from ('2001-01-01') to ('2001-02-01')",
    /audit\.stray: not enabled/,
  ],
  [
    'Every granted command',
    'drop policy app_referral_select_runtime on app.referral',
    /app\.referral: SELECT granted to accompagna_runtime/,
  ],
  [
    'Every granted command',
    'create policy open on app.referral for select using (true)',
    /policy open is for PUBLIC/,
  ],
  [
    'Every granted command',
    'create policy wide on app.referral for all to accompagna_runtime using (true)',
    /policy wide is for every command/,
  ],
  [
    'Every granted command',
    'create policy idle on app.referral for delete to accompagna_runtime using (true)',
    /policy idle has no grant/,
  ],
  ['to PUBLIC', 'grant select on app.referral to public', /relation app\.referral: SELECT/],
  ['to PUBLIC', 'grant select (state) on app.referral to public', /column app\.referral\.state/],
  ['to PUBLIC', 'grant usage on schema app to public', /schema app: USAGE/],
  ['to PUBLIC', 'grant execute on function gate.signed_in() to public', /function gate\.signed_in/],
  [
    'to PUBLIC',
    'create function app.mine() returns int language sql as $$ select 1 $$',
    /function app\.mine/,
  ],
  [
    'to PUBLIC',
    'create function public.mine() returns int language sql as $$ select 1 $$',
    /outside our schemas: (public\.)?mine/,
  ],
  [
    'those of the policy',
    'grant update (person_id) on app.referral to accompagna_runtime',
    /runtime UPDATE app\.referral\.person_id/,
  ],
  [
    'those of the policy',
    'grant select on app.referral to accompagna_sealing',
    /sealing SELECT app\.referral/,
  ],
  [
    'those of the policy',
    'revoke select on app.referral from accompagna_runtime',
    /not granted: accompagna_runtime SELECT app\.referral/,
  ],
  ['holds no DELETE', 'grant delete on app.referral to accompagna_runtime', /app\.referral: DELETE/],
  ['holds no DELETE', 'grant truncate on app.referral to accompagna_runtime', /app\.referral: TRUNCATE/],
  [
    'holds no DELETE',
    'grant references, trigger on app.referral to accompagna_runtime',
    /app\.referral: TRIGGER/,
  ],
  ['holds no DELETE', 'grant create on schema app to accompagna_runtime', /app: CREATE/],
  [
    'holds no DELETE',
    'grant select on app.referral to accompagna_runtime with grant option',
    /may be granted on by accompagna_runtime/,
  ],
  ['insert-only', 'grant update on audit.event to accompagna_sealing', /audit\.event: UPDATE/],
  ['insert-only', 'grant update (kind) on app.event to accompagna_runtime', /app\.event\.kind: UPDATE/],
  ['insert-only', 'grant delete on audit.event_default to accompagna_upkeep', /audit\.event_default: DELETE/],
  [
    'insert-only',
    'create policy rewrite on audit.seal for update to accompagna_sealing using (true)',
    /audit\.seal: policy rewrite/,
  ],
  ['security_invoker', 'create view app.peek as select * from app.person', /app\.peek: view/],
  [
    'security_invoker',
    'create view app.peek with (security_invoker = false) as select * from app.person',
    /app\.peek: view/,
  ],
  [
    'security_invoker',
    'create materialized view app.kept as select * from app.person',
    /app\.kept: materialised/,
  ],
  [
    'security_invoker',
    'create rule leak as on insert to app.referral do also select 1',
    /app\.referral: rule leak/,
  ],
  [
    'runs as its definer',
    'create function gate.backdoor() returns int language sql security definer set search_path = pg_catalog as $$ select 1 $$',
    /gate\.backdoor\(\): runs as its definer/,
  ],
  [
    'runs as its definer',
    'alter function gate.signed_in() reset search_path',
    /gate\.signed_in\(\): search path of the caller/,
  ],
  [
    'runs as its definer',
    'alter function gate.signed_in() set search_path = app',
    /gate\.signed_in\(\): search path search_path=app/,
  ],
  [
    'runs as its definer',
    'alter function gate.signed_in() owner to accompagna_migrator',
    /gate\.signed_in\(\): owned by accompagna_migrator/,
  ],
  [
    'runs as its definer',
    'alter function gate.signed_in() security invoker',
    /gate\.signed_in: in the allow-list/,
  ],
  ['Roles:', 'alter role accompagna_runtime bypassrls', /accompagna_runtime: superuser/],
  ['Roles:', 'alter role accompagna_gate superuser', /accompagna_gate: superuser/],
  ['Roles:', 'alter role accompagna_sealing login', /accompagna_sealing: may log in/],
  [
    'Roles:',
    'grant accompagna_gate to accompagna_runtime with inherit true',
    /runtime inherits from accompagna_gate/,
  ],
  [
    'Roles:',
    'grant accompagna_copying to accompagna_runtime with inherit false',
    /runtime is in accompagna_copying/,
  ],
  [
    'Roles:',
    'grant accompagna_sealing to accompagna_runtime with admin true',
    /runtime may grant accompagna_sealing/,
  ],
  [
    'Roles:',
    'alter table app.referral owner to accompagna_runtime',
    /app\.referral: owned by accompagna_runtime/,
  ],
  ['Roles:', 'alter schema audit owner to accompagna_gate', /audit: schema owned by accompagna_gate/],
  ['No sequence', 'create sequence app.counter', /app\.counter: sequence/],
  [
    'No sequence',
    'alter table app.referral add number integer generated always as identity',
    /app\.referral\.number: identity/,
  ],
  [
    'carries territory_id',
    'alter table app.referral_letter drop territory_id',
    /app\.referral_letter: no territory_id/,
  ],
  [
    'carries territory_id',
    'alter table app.referral_letter alter territory_id drop not null',
    /app\.referral_letter: no territory_id/,
  ],
  [
    'carries territory_id',
    'alter table app.referral_letter add foreign key (referral_id) references app.referral (id)',
    /leads to app\.referral without/,
  ],
  [
    'carries territory_id',
    'alter table app.referral_letter drop constraint referral_letter_territory_id_person_id_fkey',
    /referral_letter: no foreign key to app\.person/,
  ],
  ['reads statistics', 'grant pg_read_all_stats to accompagna_runtime', /runtime is in pg_read_all_stats/],
  [
    'reads statistics',
    'grant select on pg_catalog.pg_statistic to accompagna_upkeep',
    /pg_statistic is granted to accompagna_upkeep/,
  ],
];

it.each(offences)('«%s» finds: %s', async (part, sql, names) => {
  const [lint, second] = catalogueLints.filter((l) => l.name.includes(part));
  expect(second).toBeUndefined();
  await client.query('begin');
  try {
    await client.query(sql);
    expect((await lint?.find(client))?.join('\n')).toMatch(names);
  } finally {
    await client.query('rollback');
  }
});

it('has an offence planted for every lint', () => {
  expect(
    catalogueLints.filter((lint) => !offences.some(([part]) => lint.name.includes(part))).map((l) => l.name),
  ).toEqual([]);
});
