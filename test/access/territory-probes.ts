import type { Command } from '../../src/policy/tables.ts';
import type { Action, DataClass } from '../../src/policy/vocabulary.ts';
import { no, probe, type Says } from './body-answers.ts';
import type { Probe } from './probe.ts';

/** What belongs to a territory, asked of this one and of another. */
type Asked = {
  readonly table: string;
  /** who may, of this territory */
  readonly may: Says;
  readonly of: DataClass;
  readonly action: Action;
};

/** The name of the same row in another territory. */
export const far = (name: string) => `far${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A question that has a no for everybody. */
export const refuses = (name: string, table: string, command: Command, sql: string) =>
  probe(name, table, command, no, sql);

/** Reads a row of the territory, and none of another's. @param select the statement for the name of a row */
export const seenIn = (
  { table, may, of, action }: Asked,
  row: string,
  select: (row: string) => string,
): Probe[] => [
  probe(`reads ${table}`, table, 'select', may, select(row), [[of, action]]),
  refuses(`reads ${table} of another territory`, table, 'select', select(far(row))),
];

/** Adds a row to the territory in one's own name, and neither to another territory nor in somebody else's name.
 *  @param columns names := values, after the territory; names of rows are those of the territory
 *  @param rows the names among the values that another territory has too */
export const putIn = (
  { table, may, of, action }: Asked,
  columns: string,
  rows: readonly string[],
): Probe[] => {
  const [names = '', values = ''] = columns.split(' := ');
  const sql = (territory: string, what: string) =>
    `insert into ${table} (territory_id, ${names}) values (${territory}, ${what})`;
  const farValues = values.replaceAll(
    new RegExp(`:(${rows.join('|')})\\b`, 'g'),
    (_, name: string) => `:${far(name)}`,
  );
  const inName = values.replaceAll(/:me\b/g, ':outsider');
  const asAnother = `adds to ${table} in the name of somebody else`;
  return [
    probe(`adds to ${table}`, table, 'insert', may, sql(':territory', values), [[of, action]]),
    refuses(`adds to ${table} of another territory`, table, 'insert', sql(':farTerritory', farValues)),
    ...(inName === values ? [] : [refuses(asAnother, table, 'insert', sql(':territory', inName))]),
  ];
};

/** Changes a row of the territory, also without reading any, and none of another's.
 *  @param looking the statement for the name of a row @param blind the same without a condition */
export const alteredIn = (
  { table, may, of, action }: Asked,
  row: string,
  looking: (row: string) => string,
  blind: (row: string) => string,
): Probe[] => [
  probe(`changes ${table}`, table, 'update', may, looking(row), [[of, action]]),
  refuses(`changes ${table} of another territory`, table, 'update', looking(far(row))),
  probe(`changes ${table} without looking`, table, 'update', may, blind(row)),
  refuses(`changes ${table} of another territory without looking`, table, 'update', blind(far(row))),
];
