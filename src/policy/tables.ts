import { balanceTables } from './balance-tables.ts';
import { bodyTables } from './body-tables.ts';
import { choiceTables } from './choice-tables.ts';
import { companyTables } from './company-tables.ts';
import { enteringTables } from './entering-tables.ts';
import { matchTables } from './match-tables.ts';
import { nearTables } from './near-tables.ts';
import { pathTables } from './path-tables.ts';
import { personTables } from './person-tables.ts';
import { siteTables } from './site-tables.ts';
import { systemTables } from './system-tables.ts';
import type { TableSpec } from './table-spec.ts';

export type { Command, Condition, TableSpec } from './table-spec.ts';

/** Every table of the schema: its class, who reaches which row, what else is granted.
 *  A table that is not here has no grant at all, and the lint on the live catalogue finds it. */
export const tables: readonly TableSpec[] = [
  ...bodyTables,
  ...personTables,
  ...nearTables,
  ...enteringTables,
  ...pathTables,
  ...choiceTables,
  ...balanceTables,
  ...companyTables,
  ...matchTables,
  ...siteTables,
  ...systemTables,
];
