import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

const table = 'match_pin';

/** People about whom the actor reads why a match was decided. */
export const mayReadReasons = sql`gate.persons('match', 'decide') || gate.persons('search', 'read')`;

/** A pair that is to be, or never to be. The reason is for who decides on matches or walks with her: to a scout, who knows
 *  codes and points alone, it is null. */
export type StoredPin = {
  id: string;
  personId: string;
  caseId: string;
  placeId: string;
  kind: 'lock' | 'veto';
  reason: string | null;
  setBy: string;
  setAt: Date;
  /** a lock whose introduction has come to nothing since: it holds no more, and is taken back by the next change */
  spent: boolean;
  version: number;
};

/** Pins in force of a project's people, as far as the actor may read them. */
export async function listPins(tx: Tx, projectId: string): Promise<StoredPin[]> {
  const rows = await tx.db
    .selectFrom('match_pin as m')
    .innerJoin('case_file as c', 'c.id', 'm.case_id')
    .selectAll('m')
    .select(sql<boolean>`m.person_id = any((select ${mayReadReasons})::uuid[])`.as('told'))
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('introduction as i')
            .select('i.id')
            .whereRef('i.case_id', '=', 'm.case_id')
            .whereRef('i.place_id', '=', 'm.place_id')
            .whereRef('i.proposed_at', '>=', 'm.set_at')
            .where('i.state', 'in', ['declined', 'ended']),
        )
        .as('spent'),
    )
    .where('c.project_id', '=', projectId)
    .where('m.ended_at', 'is', null)
    .orderBy('m.set_at')
    .orderBy('m.id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'match',
  );
  return rows.map((r) => ({
    id: r.id,
    personId: r.person_id,
    caseId: r.case_id,
    placeId: r.place_id,
    kind: r.kind as StoredPin['kind'],
    reason: r.told
      ? box.open({ table, rowId: r.id, personId: r.person_id }, 'reason_enc', r.reason_enc)
      : null,
    setBy: r.set_by,
    setAt: r.set_at,
    spent: r.kind === 'lock' && Boolean(r.spent),
    version: r.version,
  }));
}

/** Writes a pin. @returns false where one stands for this pair already */
export async function insertPin(
  tx: Tx,
  of: { territoryId: string; personId: string; caseId: string; placeId: string },
  kind: StoredPin['kind'],
  reason: string,
): Promise<boolean> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(of.personId, 'match');
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      case_id: of.caseId,
      place_id: of.placeId,
      kind,
      reason_enc: box.sealText({ table, rowId: id, personId: of.personId }, 'reason_enc', reason),
      set_by: tx.actor.accountId,
      ...(tx.actor.at ? { set_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.columns(['case_id', 'place_id']).where('ended_at', 'is', null).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes a pin back. @returns false where it is not in force, or somebody else changed it */
export async function endPin(tx: Tx, pin: { id: string; version: number }, now: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ ended_by: tx.actor.accountId, ended_at: now, version: pin.version + 1 })
    .where('id', '=', pin.id)
    .where('version', '=', pin.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The pin of a pair that is in force, without its reason. */
export async function findPin(
  tx: Tx,
  pair: { caseId: string; placeId: string },
): Promise<Pick<StoredPin, 'id' | 'kind' | 'version'> | undefined> {
  const row = await tx.db
    .selectFrom(table)
    .select(['id', 'kind', 'version'])
    .where('case_id', '=', pair.caseId)
    .where('place_id', '=', pair.placeId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.id, kind: row.kind as StoredPin['kind'], version: row.version };
}
