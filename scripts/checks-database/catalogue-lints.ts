import type { CatalogueLint } from './catalogue-lint.ts';
import { columnComments, columnTypes, encryptedColumns } from './column-comments.ts';
import { grantsOfThePolicy, insertOnly, runtimeGrants } from './grants.ts';
import { countingIds, territoryKeys } from './keys.ts';
import { publicGrants, statistics } from './public-grants.ts';
import { roles } from './roles.ts';
import { policiesOfGrants, rowSecurity } from './row-security.ts';
import { tableClasses } from './table-classes.ts';
import { definerList, views } from './views-and-functions.ts';

/** Every lint on the live catalogue of the data, in the order of the report. */
export const catalogueLints: readonly CatalogueLint[] = [
  tableClasses,
  columnComments,
  encryptedColumns,
  columnTypes,
  rowSecurity,
  policiesOfGrants,
  publicGrants,
  grantsOfThePolicy,
  runtimeGrants,
  insertOnly,
  views,
  definerList,
  roles,
  countingIds,
  territoryKeys,
  statistics,
];
