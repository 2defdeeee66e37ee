import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Relation } from '../types.ts';
import { toRelation } from './relations.ts';

const accepted = (tx: Tx) =>
  tx.db
    .selectFrom('relation')
    .selectAll()
    .where('granted_at', 'is not', null)
    .where('account_id', 'is not', null);

/** Relations of colleagues that are in force or about to begin, which the actor may know of, in some bodies.
 *  For a head of service: her caseload. */
export async function listOpenRelationsIn(tx: Tx, organisationIds: readonly string[]): Promise<Relation[]> {
  if (organisationIds.length === 0) return [];
  const rows = await accepted(tx)
    .where('organisation_id', 'in', organisationIds)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', sql<Date>`now()`)]))
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map(toRelation);
}

/** Relations in force that end before an instant, which the actor may know of, the first to end first.
 *  @param before exclusive */
export async function listRelationsEndingBefore(tx: Tx, before: Date): Promise<Relation[]> {
  const rows = await accepted(tx)
    .where('valid_from', '<=', sql<Date>`now()`)
    .where('valid_to', '>', sql<Date>`now()`)
    .where('valid_to', '<', before)
    .orderBy('valid_to')
    .orderBy('id')
    .execute();
  return rows.map(toRelation);
}

/** Relations into which the actor is asked and which she has not answered, the oldest first. */
export async function listAskedOfMe(tx: Tx): Promise<Relation[]> {
  const rows = await tx.db
    .selectFrom('relation')
    .selectAll()
    .where('account_id', '=', tx.actor.accountId)
    .where('granted_at', 'is', null)
    .where('end_reason', 'is', null)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', sql<Date>`now()`)]))
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(toRelation);
}

/** Relations of the actor, open now or later, which somebody else put her into since an instant, the newest first. */
export async function listEntrustedToMe(tx: Tx, since: Date): Promise<Relation[]> {
  const rows = await accepted(tx)
    .where('account_id', '=', tx.actor.accountId)
    .where('granted_by', '!=', tx.actor.accountId)
    .where((e) => e.or([e('granted_at', '>', since), e('valid_from', '>', since)]))
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', sql<Date>`now()`)]))
    .orderBy('granted_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRelation);
}
