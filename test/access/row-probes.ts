import type { Action } from '../../src/policy/vocabulary.ts';
import { isRowHidden, mayTouch } from './oracle.ts';
import type { PersonClass } from './oracle-table.ts';
import { blindUpdate, type Probe } from './probe.ts';
import type { RowName } from './situation.ts';

/** Reads one row of a class, where the class may be read and the row is not hidden. */
export const shown = (
  table: string,
  of: PersonClass,
  row: RowName,
  narrower: (p: Parameters<Probe['may']>[0]) => boolean = () => true,
): Probe => ({
  name: `reads ${table}`,
  table,
  command: 'select',
  asks: [[of, 'read']],
  sql: `select from ${table} where id = :${row}`,
  may: (p) => mayTouch(p.situation, of, 'read') && !isRowHidden(p.situation, of, row) && narrower(p),
});

/** A change needs the row to be readable too: PostgreSQL asks both policies. */
export const changed = (
  table: string,
  of: PersonClass,
  row: RowName,
  column: string,
  actions: readonly Action[] = ['write'],
): Probe => ({
  name: `changes ${table}`,
  table,
  command: 'update',
  asks: actions.map((a) => [of, a]),
  sql: `update ${table} set ${column} = ${column} where id = :${row}`,
  may: (p) =>
    actions.some((a) => mayTouch(p.situation, of, a)) &&
    mayTouch(p.situation, of, 'read') &&
    !isRowHidden(p.situation, of, row),
});

/** The same without reading: PostgreSQL asks the policy of updates alone. */
export const blind = (
  table: string,
  of: PersonClass,
  row: RowName,
  actions: readonly Action[] = ['write'],
): Probe => ({
  name: `changes ${table} without looking`,
  table,
  command: 'update',
  asks: [],
  sql: blindUpdate(table, row),
  may: (p) => actions.some((a) => mayTouch(p.situation, of, a)) && !isRowHidden(p.situation, of, row),
});

/** Adds a row: `columns := values`, after territory and person. */
export const added = (
  table: string,
  of: PersonClass,
  columns: string,
  actions: readonly Action[],
  narrower: (p: Parameters<Probe['may']>[0]) => boolean = () => true,
): Probe => {
  const [names, values] = columns.split(' := ');
  return {
    name: `adds to ${table}`,
    table,
    command: 'insert',
    asks: actions.map((a) => [of, a]),
    sql: `insert into ${table} (territory_id, person_id, ${names}) values (:territory, :person, ${values})`,
    may: (p) => actions.some((a) => mayTouch(p.situation, of, a)) && narrower(p),
  };
};

/** A question whose answer is no, whoever asks. */
export const never = (probe: Probe, why: string): Probe => ({
  ...probe,
  name: `${probe.name} ${why}`,
  asks: [],
  may: () => false,
});
/** The same in the name of somebody else. */
export const asAnother = (probe: Probe, from = ':me'): Probe =>
  never(
    { ...probe, sql: probe.sql.replace(new RegExp(`${from}(?!\\w)`), ':outsider') },
    'in the name of somebody else',
  );
