import type { Tx } from '../../../platform/database/tx.ts';

/** For how many people the open places of a company's tutor are.
 *  @param but a place that is left out, because it is the one that is looked at */
export async function countTutorPeople(tx: Tx, tutorId: string, but: string): Promise<number> {
  const row = await tx.db
    .selectFrom('place')
    .select((eb) => eb.fn.sum<string | null>('capacity').as('people'))
    .where('tutor_id', '=', tutorId)
    .where('state', '=', 'open')
    .where('id', '<>', but)
    .executeTakeFirstOrThrow();
  return Number(row.people ?? 0);
}
