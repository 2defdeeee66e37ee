import { lintOf, ourSchemas } from './catalogue-lint.ts';

const columns = `from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f') and not c.relispartition and a.attnum > 0 and not a.attisdropped and ${ourSchemas}`;
const name = "n.nspname || '.' || c.relname || '.' || a.attname";
const comment = "coalesce(col_description(c.oid, a.attnum), '')";

/** Every column says whether it lies open, and what it is. */
export const columnComments = lintOf(
  'Every column has a comment that begins with «clear:» or «encrypted:» and says what it is.',
  `select ${name} || ': no such comment' as offence ${columns} and ${comment} !~ '^(clear|encrypted): \\S.{2,}'`,
);

/** The name, the type and the comment of an encrypted column agree. What is called `sealed` lies under a key of which the
 *  installation keeps nothing. */
export const encryptedColumns = lintOf(
  'A column is encrypted by its name (…_enc, or sealed), its type (bytea) and its comment, or by none of them.',
  `select ${name} || ': ' || format_type(a.atttypid, null) || ', «' || ${comment} || '»' as offence ${columns}
     and ((a.attname ~ '(_enc|^sealed)$') <> (${comment} ~ '^encrypted:') or (a.attname ~ '(_enc|^sealed)$' and a.atttypid <> 'bytea'::regtype))`,
);

/** The only documents in a column: rule sets, column mappings, weights, what a place is like and what stands on a page for
 *  everybody, which their stage parses by a schema; nobody's data. */
const settings = [
  'app.notice_version.rules',
  'app.import_mapping.columns',
  'app.import_run.columns',
  'app.selection_procedure.criteria',
  'app.selection_procedure.tie_rules',
  'app.selection_minutes.content',
  'app.instrument_version.content',
  'app.place_description.content',
  ...[
    'occupation',
    'tasks',
    'skills',
    'demands',
    'environment',
    'licences',
    'surroundings',
    'accommodations',
    'shifts',
  ].map((column) => `app.place.${column}`),
  'app.match_weights.weights',
  'app.match_weights.quotas',
  'app.match_run.quotas',
  'app.site_text.content',
  'app.site_publication.facts',
  'app.published_page.content',
  'app.published_figure.tables',
]
  .map((column) => `'${column}'`)
  .join(', ');

/** Only types whose meaning is settled: no local time, no money, no floating point, no open document. */
export const columnTypes = lintOf(
  'A column has one of the types of the house.',
  `select ${name} || ': ' || format_type(a.atttypid, a.atttypmod) as offence ${columns}
     and format_type(a.atttypid, null) <> all (array['uuid', 'text', 'boolean', 'integer', 'bigint', 'bytea', 'date',
       'timestamp with time zone', 'xid8', 'uuid[]', 'text[]'])
     and ${name} <> all (array[${settings}])`,
);
