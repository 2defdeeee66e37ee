import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import {
  contentSchema,
  type InstrumentContent,
  type InstrumentId,
  type InstrumentVersion,
  type InstrumentVersionId,
} from '../types.ts';

const versions = (tx: Tx) =>
  tx.db
    .selectFrom('instrument_version as v')
    .innerJoin('instrument as i', 'i.id', 'v.instrument_id')
    .select([
      'v.id',
      'v.instrument_id',
      'i.code',
      'i.built_in',
      'v.number',
      'v.content',
      'v.source',
      'v.written_by',
      'v.written_at',
    ]);
type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

const toVersion = (r: Row): InstrumentVersion => ({
  id: r.id as InstrumentVersionId,
  instrumentId: r.instrument_id as InstrumentId,
  code: r.code,
  builtIn: r.built_in,
  number: r.number,
  content: contentSchema.parse(r.content),
  source: r.source,
  writtenBy: r.written_by as AccountId | null,
  writtenAt: r.written_at,
});

/** The last version of each instrument, those of the product first, then in the order in which they were added. */
export async function listInstruments(tx: Tx): Promise<InstrumentVersion[]> {
  const rows = await versions(tx)
    .distinctOn(['i.built_in', 'i.created_at', 'i.id'])
    .orderBy('i.built_in', 'desc')
    .orderBy('i.created_at')
    .orderBy('i.id')
    .orderBy('v.number', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** Every version of one instrument, the last first; empty where there is none of this code. */
export async function listVersions(tx: Tx, code: string): Promise<InstrumentVersion[]> {
  const rows = await versions(tx).where('i.code', '=', code).orderBy('v.number', 'desc').execute();
  return rows.map(toVersion);
}

/** One version of an instrument, if there is one of this id. */
export async function findVersion(tx: Tx, id: string): Promise<InstrumentVersion | undefined> {
  const row = await versions(tx).where('v.id', '=', id).executeTakeFirst();
  return row && toVersion(row);
}

/** Versions by their ids. */
export async function listVersionsById(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InstrumentVersion>> {
  if (ids.length === 0) return new Map();
  const rows = await versions(tx).where('v.id', 'in', ids).execute();
  return new Map(rows.map((r) => [r.id, toVersion(r)]));
}

/** Adds an instrument without a version. @returns its id, or undefined where the code is taken */
export async function insertInstrument(tx: Tx, code: string): Promise<InstrumentId | undefined> {
  const id = randomUUID();
  const result = await tx.db
    .insertInto('instrument')
    .values({ id, code, created_by: tx.actor.accountId })
    .onConflict((c) => c.column('code').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? (id as InstrumentId) : undefined;
}

/** Adds a version. @returns false when somebody added this number meanwhile */
export async function insertVersion(
  tx: Tx,
  v: { instrumentId: InstrumentId; number: number; content: InstrumentContent; source: string },
): Promise<boolean> {
  const result = await tx.db
    .insertInto('instrument_version')
    .values({
      id: randomUUID(),
      instrument_id: v.instrumentId,
      number: v.number,
      content: JSON.stringify(v.content),
      source: v.source,
      written_by: tx.actor.accountId,
    })
    .onConflict((c) => c.columns(['instrument_id', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
