import { withClient } from '../../src/platform/migrate/migrate.ts';
import type { TestDatabase } from '../support/test-database.ts';

/** Tables of what everybody may read, and of the machinery: who takes part, which projects there are, what is published. */
const open =
  /^(organisation|project|project_version|project_partner|project_target|project_comune|territory|territory_comune|notice|notice_version|site_page|site_text|site_asset|site_publication|published_\w+|installation|session|sign_in_attempt|credential|idempotency|instrument|instrument_version|vocabulary_term)$/;
/** Columns by which the program finds its way: a word in their place would leave nothing to be shown at all. */
const names = /^(kind|state|role|part|language|lang|stage|purpose|location|link|codice_catastale)$/;

/** Puts a word of its own into every clear text of every row that is not for everybody, as superuser and past every trigger:
 *  names of accounts, companies and contacts, what was said with them, codes of people, free texts. What a check refuses
 *  holds no free text, and stays.
 *  @returns how many rows were planted, by «table.column» */
export async function plantClearColumns(
  db: Pick<TestDatabase, 'superuser'>,
  word: () => string,
): Promise<ReadonlyMap<string, number>> {
  const planted = new Map<string, number>();
  await withClient(db.superuser, async (client) => {
    await client.query('begin; set local session_replication_role = replica');
    const { rows } = await client.query<{ t: string; c: string; list: boolean }>(
      `select c.relname as t, a.attname as c, a.atttypid = 'text[]'::regtype as list
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'app'
        where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and a.atttypid in ('text'::regtype, 'text[]'::regtype) order by 1, 2`,
    );
    for (const { t, c, list } of rows.filter((r) => !open.test(r.t) && !names.test(r.c))) {
      const shapes = list
        ? ['array[$1::text || r.n]']
        : ['$1::text || r.n', "lower($1::text) || r.n || '@prova.example'"];
      for (const value of shapes) {
        await client.query('savepoint one');
        try {
          const { rowCount } = await client.query(
            `update app.${t} x set ${c} = ${value} from (select ctid as at, row_number() over () as n from app.${t}) r where x.ctid = r.at`,
            [word()],
          );
          if (rowCount) planted.set(`${t}.${c}`, rowCount);
          await client.query('release savepoint one');
          break;
        } catch {
          await client.query('rollback to savepoint one');
        }
      }
    }
    await client.query('commit');
  });
  return planted;
}
