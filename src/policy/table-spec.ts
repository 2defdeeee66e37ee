import type { Action, DataClass, Purpose } from './vocabulary.ts';

/** When a row may be reached. Conditions of one command are joined by OR.
 *  - `person`: the row's person is among those the actor may do `action` to, on `dataClass`; `orAmong` adds the ids of an
 *    array: a second condition beside it would make a filter of what is looked up in an index;
 *  - `body`: the organisation in `column` is one where the actor's role may do so;
 *  - `installation`: the actor's role may do so everywhere;
 *  - `signed-in`: any active account with an active membership;
 *  - `sql`: what no table can say, reviewed line by line; `also` narrows any condition. */
export type Condition =
  | { when: 'person'; action: Action; dataClass?: DataClass; orAmong?: string; also?: string }
  | { when: 'body'; column: string; action: Action; also?: string }
  | { when: 'installation'; action: Action; also?: string }
  | { when: 'signed-in'; also?: string }
  | { when: 'sql'; sql: string };

/** The four commands of SQL that a policy is written for. */
export type Command = 'select' | 'insert' | 'update' | 'delete';

/** One table of the wall. */
export type TableSpec = {
  /** schema-qualified name */
  table: string;
  dataClass: DataClass;
  select?: readonly Condition[];
  insert?: readonly Condition[];
  update?: readonly Condition[];
  /** the only columns that an update may name: the rest is set once */
  updates?: readonly string[];
  /** the same for the purposes of the system, where it is not the same list */
  systemUpdates?: readonly string[];
  /** narrows the rows that an update may start from; what it leads to is judged by `update` alone */
  updateFrom?: string;
  /** the only columns that may be read, where not all */
  selects?: readonly string[];
  /** what the purposes of the system may do, on every row */
  system?: Partial<Record<Purpose | 'gate', readonly Command[]>>;
  /** the only columns that a purpose may read, where not all */
  systemSelects?: Partial<Record<Purpose | 'gate', readonly string[]>>;
};
