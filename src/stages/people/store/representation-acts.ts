import type { Tx } from '../../../platform/database/tx.ts';
import type {
  ActMode,
  Person,
  RepresentationAct,
  Representative,
  RepresentativeId,
  RepresentedAct,
} from '../types.ts';
import { entriesOf } from './entries.ts';

/** Writes what the decree says, one row an act; nothing is replaced, the last row of an act counts. */
export async function insertActs(
  tx: Tx,
  territoryId: Person['territoryId'],
  representative: Pick<Representative, 'id' | 'personId'>,
  acts: readonly { act: RepresentedAct; mode: ActMode }[],
): Promise<void> {
  if (acts.length === 0) return;
  await tx.db
    .insertInto('representation_act')
    .values(
      acts.map(({ act, mode }) => ({
        territory_id: territoryId,
        person_id: representative.personId,
        representative_id: representative.id,
        act,
        mode,
        recorded_by: tx.actor.accountId,
        ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
      })),
    )
    .execute();
}

/** Every line of every decree of hers, in the order they were written. Empty where the actor may not read it. */
export async function listActs(tx: Tx, personId: string): Promise<RepresentationAct[]> {
  const entries = await entriesOf(tx, personId);
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('representation_act')
    .select(['representative_id', 'act', 'mode', 'recorded_at', 'person_id'])
    .where('person_id', 'in', entries)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'representation');
  return rows.map((r) => ({
    representativeId: r.representative_id as RepresentativeId,
    act: r.act as RepresentedAct,
    mode: r.mode as ActMode,
    recordedAt: r.recorded_at,
  }));
}
