import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../../people/types.ts';
import { doubleCodes, type ImportRowState, type ImportRunId, type ReferralId } from '../types.ts';

/** A row of a list, opened. `problem` is the code of why it was not taken, or what was found wrong when it was looked at. */
export type ImportRow = {
  id: string;
  number: number;
  cells: readonly string[];
  state: ImportRowState;
  problem: string | null;
  field: string | null;
  personId: PersonId | null;
  referralId: ReferralId | null;
};

/** Which rows of a list: those not yet entered that look well, those with something wrong, those perhaps there already,
 *  and what became of them: `out` was decided, `left` is everything that was not entered. */
export type ImportRowKind = 'ready' | 'broken' | 'double' | 'taken' | 'out' | 'left' | 'all';

const condition = {
  ready: sql<SqlBool>`state = 'waiting' and problem is null`,
  broken: sql<SqlBool>`state in ('waiting', 'refused') and problem <> all(${doubleCodes}::text[])`,
  double: sql<SqlBool>`state in ('waiting', 'already-there') and problem = any(${doubleCodes}::text[])`,
  taken: sql<SqlBool>`state = 'taken'`,
  out: sql<SqlBool>`state in ('refused', 'already-there')`,
  left: sql<SqlBool>`state <> 'taken'`,
  all: sql<SqlBool>`true`,
} as const satisfies Record<ImportRowKind, unknown>;

/** How many rows of a list are of each kind. */
export async function countImportRows(
  tx: Tx,
  runId: ImportRunId,
): Promise<Record<ImportRowKind | 'waiting', number>> {
  const row = await tx.db
    .selectFrom('import_row')
    .select(({ fn }) => [
      fn.countAll<string>().as('all'),
      fn.countAll<string>().filterWhere(condition.ready).as('ready'),
      fn.countAll<string>().filterWhere(condition.broken).as('broken'),
      fn.countAll<string>().filterWhere(condition.double).as('double'),
      fn.countAll<string>().filterWhere(condition.taken).as('taken'),
      fn.countAll<string>().filterWhere(condition.out).as('out'),
      fn.countAll<string>().filterWhere(condition.left).as('left'),
      fn.countAll<string>().filterWhere('state', '=', 'waiting').as('waiting'),
    ])
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();
  const n = (text: string) => Number(text);
  return {
    all: n(row.all),
    ready: n(row.ready),
    broken: n(row.broken),
    double: n(row.double),
    taken: n(row.taken),
    out: n(row.out),
    left: n(row.left),
    waiting: n(row.waiting),
  };
}

/** Rows of a list in their order, opened.
 *  @param after number of the last row of the page before; 0 for the first
 *  @param limit most to return */
export async function listImportRows(
  tx: Tx,
  runId: ImportRunId,
  kind: ImportRowKind,
  after: number,
  limit: number,
): Promise<ImportRow[]> {
  const rows = await tx.db
    .selectFrom('import_row')
    .selectAll()
    .where('run_id', '=', runId)
    .where(condition[kind])
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
  const box = await tx.vault.unlock([runId], 'import');
  return rows.map((r) => {
    const place = { table: 'import_row', rowId: r.id, personId: runId };
    return {
      id: r.id,
      number: r.number,
      cells: JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '[]') as string[],
      state: r.state as ImportRowState,
      problem: r.problem,
      field: r.field,
      personId: r.person_id as PersonId | null,
      referralId: r.referral_id as ReferralId | null,
    };
  });
}

/** Takes the next waiting row in hand until the transaction ends; one that somebody else has in hand is passed over.
 *  @returns its number, or undefined when none is left */
export async function lockNextRow(tx: Tx, runId: ImportRunId): Promise<number | undefined> {
  const row = await tx.db
    .selectFrom('import_row')
    .select('number')
    .where('run_id', '=', runId)
    .where('state', '=', 'waiting')
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.number;
}

/** Writes what was found when the rows were looked at, all at once. The rows go on waiting.
 *  @param found one entry a row; `problem` null where nothing is wrong */
export async function noteRowProblems(
  tx: Tx,
  runId: ImportRunId,
  found: readonly { number: number; problem: string | null; field: string | null; personId: string | null }[],
): Promise<void> {
  await sql`
    update app.import_row r set problem = f.problem, field = f.field, person_id = f.person_id
    from unnest(${found.map((f) => f.number)}::int[], ${found.map((f) => f.problem)}::text[],
      ${found.map((f) => f.field)}::text[], ${found.map((f) => f.personId)}::uuid[]) as f (number, problem, field, person_id)
    where r.run_id = ${runId} and r.number = f.number and r.state = 'waiting'`.execute(tx.db);
}

/** Settles, before a list is entered, the rows that are not to be: what is wrong comes back, who is perhaps there already
 *  stays out.
 *  @param keep numbers of the rows that somebody said are other people of the same name */
export async function settleBeforehand(tx: Tx, runId: ImportRunId, keep: readonly number[]): Promise<void> {
  await sql`update app.import_row set problem = null, person_id = null
    where run_id = ${runId} and state = 'waiting' and problem = 'row.possible-double' and number = any(${keep}::int[])`.execute(
    tx.db,
  );
  await sql`update app.import_row
    set state = case when problem = any(${doubleCodes}::text[]) then 'already-there' else 'refused' end
    where run_id = ${runId} and state = 'waiting' and problem is not null`.execute(tx.db);
}

/** Settles a waiting row for good. @returns false when it waits no more */
export async function settleRow(
  tx: Tx,
  runId: ImportRunId,
  number: number,
  to: {
    state: 'taken' | 'refused' | 'already-there';
    problem?: string;
    field?: string;
    personId?: PersonId;
    referralId?: ReferralId;
  },
): Promise<boolean> {
  const result = await tx.db
    .updateTable('import_row')
    .set({
      state: to.state,
      problem: to.problem ?? null,
      field: to.field || null,
      person_id: to.personId ?? null,
      referral_id: to.referralId ?? null,
    })
    .where('run_id', '=', runId)
    .where('number', '=', number)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
