import type pg from 'pg';
import { withClient } from '../src/platform/migrate/migrate.ts';

/** Statements as a program without the wall would send them: to the views of `makeBareSchema`. */
export const barely = (text: string): string => text.replace(/\b(?:app|gate)\.(?=\w)/g, 'bare.');

/** Makes the schema `bare`: each table as a view, those of a person's records with the condition that any program needs –
 *  the people with whom the actor walks – written as a join. Beside them, stand-ins of the gate's functions that pages
 *  call. Who asks is the setting `bench.account`. */
export async function makeBareSchema(superuser: pg.ClientConfig): Promise<void> {
  await withClient(superuser, async (client) => {
    await client.query(`drop schema if exists bare cascade; create schema bare;
      create function bare.me() returns uuid language sql stable as $f$ select current_setting('bench.account')::uuid $f$;
      create view bare.mine as select r.person_id from app.relation r
        where r.account_id = bare.me() and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
        union all select r.person_id from app.relation r join app.membership m on m.organisation_id = r.organisation_id
        where m.account_id = bare.me() and m.role = 'coordinator' and r.kind = 'coordinates' and r.account_id is null
          and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now());
      create function bare.persons(text, text) returns uuid[] language sql stable as $f$ select coalesce(array_agg(person_id), '{}') from bare.mine $f$;
      create function bare.excluded_persons() returns uuid[] language sql stable as $f$ select '{}'::uuid[] $f$;
      create function bare.entries_of(p uuid) returns uuid[] language sql stable as $f$ select array[p] $f$;
      create function bare.asked_codes() returns table (person_id uuid, code text) language sql stable as $f$ select null::uuid, null::text where false $f$;
      create function bare.duplicate_codes() returns table (person_id uuid, code text) language sql stable as $f$ select null::uuid, null::text where false $f$;
      create function bare.is_excluded_from(p uuid) returns boolean language sql stable as $f$ select false $f$;
      create function bare.era() returns integer language sql stable as $f$ select 1 $f$;
      create function bare.hidings_of(p uuid) returns setof app.hiding language sql stable as $f$ select * from app.hiding where false $f$;
      create function bare.relations_with(p uuid) returns setof app.relation language sql stable as $f$ select * from app.relation where person_id = p $f$;`);
    const { rows } = await client.query<{ name: string; key: string | null }>(
      `select c.relname as name, (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attname = case c.relname when 'person' then 'id' else 'person_id' end) as key
         from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'`,
    );
    for (const { name, key } of rows)
      await client.query(
        `create view bare.${name} as select * from app.${name}${key === null ? '' : ` where ${key} in (select person_id from bare.mine)`}`,
      );
  });
}
