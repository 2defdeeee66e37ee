import type { DataClass } from '../../policy/vocabulary.ts';
import type { Doors } from './pools.ts';

/** Removes the keys of rows that were deleted, so that no backup of the data opens them either. Of other classes than
 *  these three the store of keys removes none.
 *  @param owners ids under which the rows were sealed */
export async function forgetKeys(
  doors: Pick<Doors, 'keys'>,
  owners: readonly string[],
  dataClass: Extract<DataClass, 'application' | 'import' | 'feedback'>,
): Promise<void> {
  if (owners.length === 0) return;
  await doors.keys
    .deleteFrom('keys.wrapped_key')
    .where('person_id', 'in', owners)
    .where('data_class', '=', dataClass)
    .execute();
}
