import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { EndReason, Relation, RelationId } from '../types.ts';

type Known = Pick<Relation, 'id' | 'version'>;

async function change(tx: Tx, r: Known, set: object): Promise<boolean> {
  const result = await tx.db
    .updateTable('relation')
    .set({ ...set, version: r.version + 1 })
    .where('id', '=', r.id)
    .where('version', '=', r.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The actor accepts a relation into which she was asked. @returns false when somebody changed it meanwhile */
export function grantRelation(tx: Tx, r: Known): Promise<boolean> {
  return change(tx, r, { granted_by: tx.actor.accountId, granted_at: sql<Date>`clock_timestamp()` });
}

/** Gives a relation another end. @returns false when somebody changed it meanwhile */
export function updateRelationEnd(tx: Tx, r: Known, validTo: Date): Promise<boolean> {
  return change(tx, r, { valid_to: validTo });
}

/** Ends a relation by the database's clock, which is the one access is judged by: still in force for the rest of this
 *  transaction, over for the next. @returns false when somebody changed it meanwhile */
export function closeRelation(tx: Tx, r: Known, reason: EndReason): Promise<boolean> {
  return change(tx, r, {
    valid_to: sql<Date>`greatest(valid_from, clock_timestamp())`,
    ended_by: tx.actor.accountId,
    end_reason: reason,
  });
}

/** Substitutions of these relations that are not over. */
export async function listSubstitutions(
  tx: Tx,
  ofRelations: readonly RelationId[],
): Promise<(Known & { validFrom: Date; validTo: Date | null; of: RelationId })[]> {
  if (ofRelations.length === 0) return [];
  const rows = await tx.db
    .selectFrom('relation')
    .select(['id', 'version', 'valid_from', 'valid_to', 'substitutes_for'])
    .where('substitutes_for', 'in', ofRelations)
    .where('end_reason', 'is', null)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', sql<Date>`now()`)]))
    .execute();
  return rows.map((r) => ({
    id: r.id as RelationId,
    version: r.version,
    validFrom: r.valid_from,
    validTo: r.valid_to,
    of: r.substitutes_for as RelationId,
  }));
}
