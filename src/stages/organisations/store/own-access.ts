import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Relation } from '../types.ts';
import { toRelation } from './relations.ts';

/** The relation by which a person has her own access, if she has one and the actor may know of it. */
export async function findOwnAccess(tx: Tx, personId: string): Promise<Relation | undefined> {
  const row = await tx.db
    .selectFrom('relation')
    .selectAll()
    .where('person_id', '=', personId)
    .where('kind', '=', 'self')
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', sql<Date>`now()`)]))
    .executeTakeFirst();
  return row && toRelation(row);
}

/** The person whose own access the actor signed in with; nobody for a colleague. */
export async function findMyself(tx: Tx): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('relation')
    .select('person_id')
    .where('account_id', '=', tx.actor.accountId)
    .where('kind', '=', 'self')
    .where('valid_from', '<=', sql<Date>`now()`)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', sql<Date>`now()`)]))
    .executeTakeFirst();
  return row?.person_id;
}
