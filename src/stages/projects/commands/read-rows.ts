import { z } from 'zod';

/** Tables of a form: their names, and the fields of a row. */
type Tables = Readonly<Record<string, readonly string[]>>;
type Row = { readonly at: number; readonly fields: Readonly<Record<string, string>> };

const rowField = /^([a-z]+)-(\d{1,2})-([a-zA-Z0-9]+)$/;

/** A form with tables: a field of a row is called `table-3-field`, and rows left empty count for nothing. A form
 *  without JavaScript cannot grow, so the page shows some empty rows; at most a hundred are read.
 *  @param schema strict, with a list of rows under each table's name
 *  @returns a schema of what the browser sent, whose problems name the very field */
export function formWithRows<S extends z.ZodType>(tables: Tables, schema: S) {
  return z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .transform((typed, ctx): z.output<S> => {
      const { fixed, rows } = splitRows(typed, tables);
      const lists = Object.entries(rows).map(([table, list]) => [table, list.map((row) => row.fields)]);
      const parsed = schema.safeParse({ ...fixed, ...Object.fromEntries(lists) });
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) {
        const unknown = issue.code === 'unrecognized_keys';
        const field = fieldOf(issue.path, rows);
        ctx.addIssue({
          code: 'custom',
          message: unknown ? 'form.unknown-field' : issue.message,
          path: unknown || field === '' ? [] : [field],
        });
      }
      return z.NEVER;
    });
}

function splitRows(typed: Readonly<Record<string, string | string[]>>, tables: Tables) {
  const fixed: Record<string, unknown> = {};
  const found = new Map<string, Map<number, Record<string, string>>>();
  for (const table of Object.keys(tables)) found.set(table, new Map());
  for (const [name, value] of Object.entries(typed)) {
    const [, table = '', at = '', field = ''] = rowField.exec(name) ?? [];
    const rows = tables[table]?.includes(field) && typeof value === 'string' ? found.get(table) : undefined;
    if (rows === undefined || typeof value !== 'string') fixed[name] = value;
    else rows.set(Number(at), { ...rows.get(Number(at)), [field]: value });
  }
  const rows: Record<string, Row[]> = {};
  for (const [table, byNumber] of found)
    rows[table] = [...byNumber]
      .filter(([, fields]) => Object.values(fields).some((text) => text.trim() !== ''))
      .sort(([a], [b]) => a - b)
      .map(([at, fields]) => ({ at, fields }));
  return { fixed, rows };
}

/** A row's place in the list is not its number on the page: empty rows between were left out. */
function fieldOf(path: readonly PropertyKey[], rows: Readonly<Record<string, readonly Row[]>>): string {
  const [first = '', index, field] = path.map(String);
  const row = rows[first]?.[Number(index)];
  return row === undefined || field === undefined ? first : `${first}-${row.at}-${field}`;
}
