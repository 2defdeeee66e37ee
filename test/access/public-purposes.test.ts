import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { databaseRole } from '../../src/policy/vocabulary.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { heldByPurpose } from './held-by-purpose.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.close());

type PublicPurpose = 'visiting' | 'rating' | 'publishing' | 'counting';

/** What each purpose of the public face holds, written by hand; whatever is not here, it does not hold. */
const held: Readonly<Record<PublicPurpose, Readonly<Record<string, readonly string[]>>>> = {
  // Whoever reads the site: copies and nothing else, and not who published the figures.
  visiting: {
    'app.published_asset SELECT': ['*'],
    'app.published_change SELECT': ['*'],
    'app.published_figure SELECT': [
      'id',
      'number',
      'on_day',
      'project_id',
      'published_at',
      'tables',
      'withdrawn_at',
    ],
    'app.published_page SELECT': ['*'],
  },
  // Whoever says something of a page: what page it is, how often somebody tried, and the words, which it cannot read again.
  rating: {
    'app.feedback INSERT': ['*'],
    'app.published_page SELECT': ['content', 'kind', 'lang', 'page_id', 'slug', 'territory_id'],
    'app.sign_in_attempt INSERT': ['*'],
    'app.sign_in_attempt SELECT': ['*'],
  },
  // The hour of a publication has come: from drafts to copies.
  publishing: {
    'app.published_asset INSERT': ['*'],
    'app.published_asset SELECT': ['*'],
    'app.published_change INSERT': ['*'],
    'app.published_change SELECT': ['*'],
    'app.published_page INSERT': ['*'],
    'app.published_page SELECT': ['*'],
    'app.published_page UPDATE': ['content', 'slug', 'updated_at'],
    'app.site_asset SELECT': ['*'],
    'app.site_publication SELECT': ['*'],
    'app.site_publication UPDATE': ['done_at', 'state'],
    'app.site_text SELECT': ['*'],
  },
  // Cases and their states, by number: neither a person, nor a name, nor a word that somebody wrote.
  counting: {
    'app.action_plan SELECT': ['case_id', 'state'],
    'app.case_file SELECT': ['id', 'opened_at', 'project_id'],
    'app.company SELECT': ['id', 'stage', 'territory_id'],
    'app.company_merge SELECT': ['company_id', 'undone_at'],
    'app.eligibility SELECT': ['age_at_entry', 'case_id'],
    'app.introduction SELECT': ['case_id', 'state'],
    'app.place SELECT': ['capacity', 'id', 'state', 'territory_id'],
    'app.referral SELECT': ['id', 'project_id', 'sent_at', 'state'],
    'app.selection_candidacy SELECT': ['case_id', 'state'],
  },
};
const purposes = Object.keys(held) as PublicPurpose[];

/** Every column of every table of the database, whoever may see it. */
const catalogue = () =>
  db.asSuperuser<{ table: string; columns: string[] }>(
    `select format('%s.%s', n.nspname, c.relname) as "table", array_agg(a.attname::text order by a.attname) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'v', 'm', 'f') group by 1 order by 1`,
  );

/** Statements that touch one column of one table, or the table; nothing of them is carried out. */
function attempts(table: string, columns: readonly string[]): (readonly [what: string, sql: string])[] {
  const each = (verb: string, statement: (column: string) => string) =>
    columns.map((c) => [`${table} ${verb} ${c}`, `explain ${statement(`"${c}"`)}`] as const);
  return [
    ...each('SELECT', (c) => `select ${c} from ${table}`),
    ...each('UPDATE', (c) => `update ${table} set ${c} = default`),
    ...each('INSERT', (c) => `insert into ${table} (${c}) overriding system value values (null)`),
    [`${table} DELETE *`, `explain delete from ${table}`],
    [`${table} TRUNCATE *`, `truncate ${table}`],
  ];
}

/** Whether the database lets a purpose do it: what fails otherwise than for want of leave was let through. */
async function isLetThrough(purpose: PublicPurpose, statement: string): Promise<boolean> {
  try {
    await withSystem(db.doors, purpose, async (tx) => {
      await sql.raw(statement).execute(tx.db);
      throw new Error('undone');
    });
    return true;
  } catch (error) {
    return !(error instanceof Error && /^permission denied|must be owner/.test(error.message));
  }
}

/** What a list allows of one column and one command. */
const allows = (list: Readonly<Record<string, readonly string[]>>, what: string) => {
  const [table, verb, column = ''] = what.split(' ');
  const columns = list[`${table} ${verb}`] ?? [];
  return columns.includes('*') || columns.includes(column);
};

describe.each(purposes)('the purpose «%s»', (purpose) => {
  it('holds these columns of these tables and nothing else', async () => {
    expect(await heldByPurpose(db, purpose)).toEqual(held[purpose]);
  });

  it('is refused whatever the list does not say, table by table and column by column', async () => {
    const all = await catalogue();
    expect(all.length).toBeGreaterThan(100);
    const asked = all.flatMap(({ table, columns }) => attempts(table, columns));
    const wrong: string[] = [];
    for (const [what, statement] of asked)
      if ((await isLetThrough(purpose, statement)) !== allows(held[purpose], what)) wrong.push(what);
    console.log(`${purpose}: ${asked.length} statements on ${all.length} tables`);
    expect(wrong).toEqual([]);
  }, 300_000);

  it('runs none of the functions that look behind row security with anybody’s leave', async () => {
    const [row] = await withSystem(
      db.doors,
      purpose,
      async (tx) =>
        (
          await sql<
            Record<string, unknown>
          >`select gate.actor() as actor, gate.persons('identity', 'read') as persons,
            gate.territories('site', 'read') as territories, gate.installation('directory', 'write') as everywhere`.execute(
            tx.db,
          )
        ).rows,
    );
    expect(row).toEqual({ actor: null, persons: [], territories: [], everywhere: false });
  });

  it('cannot become another role by itself, nor owns anything', async () => {
    const role = databaseRole(purpose);
    const rows = await db.asSuperuser(
      `select m.roleid::regrole::text from pg_auth_members m where m.member = $1::text::regrole
       union all select c.oid::regclass::text from pg_class c where c.relowner = $1::text::regrole
       union all select p.oid::regprocedure::text from pg_proc p where p.proowner = $1::text::regrole
       union all select rolname::text from pg_roles where rolname::text = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)`,
      [role],
    );
    expect(rows).toEqual([]);
  });
});

it('asks of every purpose that the public face has', async () => {
  const others = ['sign-in', 'sealing', 'applying', 'hosting', 'upkeep', 'messaging'];
  const roles = await db.asSuperuser<{ rolname: string }>(
    "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'accompagna_runtime'::regrole order by 1",
  );
  expect(roles.map((r) => r.rolname)).toEqual(
    [...purposes.map(databaseRole), ...others.map((o) => `accompagna_${o.replace('-', '_')}`)].sort(),
  );
});
