import { definerFunctions } from '../../src/policy/gate-definer.ts';
import { type CatalogueLint, lintOf, ourSchemas } from './catalogue-lint.ts';

/** A view runs with its owner's eyes unless told otherwise; a materialised view keeps what nobody may see. */
export const views = lintOf(
  'Every view has security_invoker; there is no materialised view, no rule and no foreign table.',
  `select n.nspname || '.' || c.relname || case c.relkind when 'v' then ': view without security_invoker' when 'm' then ': materialised view' else ': foreign table' end as offence
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ourSchemas} and (c.relkind in ('m', 'f') or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)))
   union all
   select c.oid::regclass || ': rule ' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
    where ${ourSchemas} and c.relkind <> 'v' and c.relkind <> 'm'`,
);

type Definer = { schema: string; name: string; owner: string; path: string | null; signature: string };

/** The functions that look behind row security are a short list, each with a fixed search path and the gate's own. */
export const definerList: CatalogueLint = {
  name: 'No function runs as its definer but those of the allow-list, each owned by the gate and with a search path of its own.',
  find: async (client) => {
    const { rows } = await client.query<Definer>(
      `select n.nspname as schema, f.proname as name, pg_get_userbyid(f.proowner) as owner, f.oid::regprocedure::text as signature,
              (select s from unnest(f.proconfig) s where s like 'search_path=%') as path
         from pg_proc f join pg_namespace n on n.oid = f.pronamespace where ${ourSchemas} and f.prosecdef order by signature`,
    );
    const allowed: ReadonlySet<string> = new Set(definerFunctions);
    const names = rows.map((r) => r.name);
    return [
      ...definerFunctions
        .filter((name) => !names.includes(name))
        .map((name) => `gate.${name}: in the allow-list, not in the database`),
      ...names
        .filter((name, i) => names.indexOf(name) !== i)
        .map((name) => `gate.${name}: two functions of this name`),
      ...rows.flatMap((r) => {
        if (r.schema !== 'gate' || !allowed.has(r.name))
          return [`${r.signature}: runs as its definer, not in the allow-list`];
        if (r.owner !== 'accompagna_gate') return [`${r.signature}: owned by ${r.owner}`];
        return r.path === 'search_path=pg_catalog'
          ? []
          : [`${r.signature}: search path ${r.path ?? 'of the caller'}`];
      }),
    ];
  },
};
